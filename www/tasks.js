// Long tasks: what kept the page from answering for more than 50 ms.
import { pulse } from "./pulse.js";
import { consequence } from "./visits.js";

const tasks = pulse.getMetric("page.tasks", "counter", { help: "Tasks longer than 50 ms." });
const blocked = pulse.series("page.task.ms");

export function recordTasks() {
  if (!globalThis.PerformanceObserver?.supportedEntryTypes.includes("longtask")) return;
  const observer = new PerformanceObserver((list) => {
    for (const task of list.getEntries()) {
      tasks.runtime();
      blocked.append(performance.timeOrigin + task.startTime, task.duration);
      consequence("Long task");
    }
  });
  observer.observe({ type: "longtask" });
}
