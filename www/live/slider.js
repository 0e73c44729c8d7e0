// The slider of the synthetic load: 10 to a million recordings a second, each step as much more.
import { byId } from "../shared/elements.js";
import { short, whole } from "../shared/format.js";

/** @param {{ set: (rate: number) => void, made: () => number }} load @returns {() => void} draws what was reached */
export function connectSlider(load) {
  const [slider, button, output] = [byId("load-rate"), byId("load-run"), byId("load-reached")];
  let running = false;
  let before = { made: 0, at: performance.now() };
  const rate = () => Math.round(10 ** Number(slider.value));
  const show = () => slider.setAttribute("aria-valuetext", `${whole(rate())} recordings a second`);
  const draw = () => {
    const now = { made: load.made(), at: performance.now() };
    const reached = ((now.made - before.made) * 1000) / Math.max(1, now.at - before.at);
    before = now;
    output.textContent = running ? `${short(reached)}/s of ${short(rate())}/s; ${short(now.made)} made` : `${short(rate())}/s when it runs`;
  };
  slider.addEventListener("input", () => {
    if (running) load.set(rate());
    show();
    draw();
  });
  button.addEventListener("click", () => {
    running = !running;
    load.set(running ? rate() : 0);
    button.setAttribute("aria-pressed", String(running));
    button.textContent = running ? "Stop" : "Start";
    draw();
  });
  show();
  draw();
  return draw;
}
