// The tree as Prometheus text.
import { byId } from "./elements.js";
import { pulse } from "./pulse.js";

export function connectExposition() {
  const button = byId("exposition-copy");
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(pulse.toPrometheus());
      button.textContent = "Copied";
    } catch {
      button.textContent = "Copying was refused";
    }
  });
}

export function drawExposition() {
  const box = byId("exposition-text");
  const selection = getSelection();
  // Text that somebody is selecting stays as it is.
  if (selection && !selection.isCollapsed && box.contains(selection.anchorNode)) return;
  box.textContent = pulse.toPrometheus();
}
