import { Pulsetree } from "pulsetree";

/** A side that does its work in a Pulsetree made anew, out of the timing, each time. @param {(pulse: Pulsetree) => unknown} work */
export function inFreshWorld(work) {
  const options = { memoryLimit: 2 ** 31 };
  let pulse = new Pulsetree(options);
  return {
    side: {
      operations: 1,
      before: () => {
        pulse.dispose();
        pulse = new Pulsetree(options);
      },
      run: () => work(pulse),
    },
    stats: () => pulse.stats(),
    close: () => pulse.dispose(),
  };
}
