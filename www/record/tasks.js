// Long tasks: what kept the page from answering for more than 50 ms. Only one that held the last click is called by it.

/** @param {import("./pulse.js").Pulse} pulse @param {() => import("./clicks.js").Click | undefined} lastClick */
export function recordTasks(pulse, lastClick) {
  if (!globalThis.PerformanceObserver?.supportedEntryTypes.includes("longtask")) return;
  const tasks = pulse.getMetric("page.tasks", "counter", { help: "Tasks longer than 50 ms." });
  const blocked = pulse.series("page.task.ms");
  const page = pulse.metricman("page");
  const observer = new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      tasks.runtime();
      blocked.append(performance.timeOrigin + startTime, duration);
      const click = lastClick();
      // One that came meanwhile waited, and is handled after it.
      const caused = click !== undefined && click.time >= startTime && click.time <= startTime + duration;
      page.hit("Long task", { caller: caused ? click.target : null });
    }
  });
  observer.observe({ type: "longtask" });
}
