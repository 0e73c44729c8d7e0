// A synthetic load: so many recordings a second, into counters and a histogram with labels, as a busy server makes them.

const TICK_MS = 20;
/** A tick that comes late makes up for so much at the most: a page that slept does not catch up. */
const LATEST_MS = 200;
const PATHS = ["/", "/search", "/cart", "/pay"];
const STATUSES = [200, 200, 200, 404, 500];

/** @param {import("./pulse.js").Pulse} pulse */
export function syntheticLoad(pulse) {
  const requests = pulse.getMetric("load.requests", "counter", { help: "Requests that were made up." });
  const seconds = pulse.getMetric("load.seconds", "histogram", { unit: "seconds", help: "How long they would have taken." });
  const bytes = pulse.getMetric("load.bytes", "summary", { level: "inherit", unit: "bytes", help: "How large their answers would have been, at DEBUG." });
  const counters = PATHS.flatMap((path) => STATUSES.map((status) => requests.with({ path, status })));
  const timers = PATHS.map((path) => seconds.with({ path }));
  const sizes = bytes.with({});
  let perSecond = 0;
  let owed = 0;
  let made = 0;
  let last = performance.now();
  /** @type {ReturnType<typeof setInterval> | undefined} */
  let timer;

  const tick = () => {
    const now = performance.now();
    owed += (perSecond * Math.min(now - last, LATEST_MS)) / 1000;
    last = now;
    const due = Math.floor(owed);
    owed -= due;
    // Of four recordings three count and one times.
    for (let index = 0; index < due; index++) {
      const turn = made + index;
      if (turn % 4 === 3) timers[(turn >> 2) % timers.length]?.runtime(((turn * 7919) % 1000) / 1000);
      else counters[((turn - (turn >> 2)) * 7) % counters.length]?.runtime(1);
      if (turn % 64 === 0) sizes.debug((turn * 104_729) % 65_536);
    }
    made += due;
  };
  return {
    /** @param {number} rate recordings a second; 0 stops */
    set(rate) {
      perSecond = rate;
      last = performance.now();
      clearInterval(timer);
      timer = rate > 0 ? setInterval(tick, TICK_MS) : undefined;
    },
    made: () => made,
  };
}
