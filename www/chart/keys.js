// The chart by keyboard: arrows move the cursor (with Shift by ten), Home and End to the ends, + and − zoom, Escape leaves.

/**
 * @param {HTMLElement} place
 * @param {{ plot: () => import("uplot") | undefined, announce: (index: number) => void, leave: () => void, onRange?: (from: number, to: number) => void }} chart
 */
export function connectKeys(place, { plot, announce, leave, onRange }) {
  /** @type {number | undefined} */
  let index;
  const moves = {
    ArrowLeft: (/** @type {number} */ at, /** @type {number} */ step) => at - step,
    ArrowRight: (/** @type {number} */ at, /** @type {number} */ step) => at + step,
    Home: () => 0,
    End: () => Infinity,
  };
  const clear = () => {
    index = undefined;
    plot()?.setCursor({ left: -10, top: -10 });
    leave();
  };
  place.addEventListener("keydown", (event) => {
    const drawn = plot();
    if (!drawn || event.ctrlKey || event.metaKey || event.altKey) return;
    const move = moves[/** @type {keyof typeof moves} */ (event.key)];
    const last = drawn.data[0].length - 1;
    if (move && last >= 0) {
      index = Math.min(last, Math.max(0, move(index ?? last + 1, event.shiftKey ? 10 : 1)));
      drawn.setCursor({ left: drawn.valToPos(drawn.data[0][index] ?? 0, "x"), top: drawn.over.clientHeight / 2 });
      announce(index);
    } else if (event.key === "Escape") clear();
    else if (onRange && (event.key === "+" || event.key === "-")) zoom(drawn, event.key === "+" ? 0.5 : 2, onRange);
    else return;
    event.preventDefault();
  });
  place.addEventListener("blur", () => index !== undefined && clear());
}

/** About the cursor, else the middle. @param {import("uplot")} plot @param {number} factor @param {(from: number, to: number) => void} onRange */
function zoom(plot, factor, onRange) {
  const { min = 0, max = 1 } = plot.scales.x ?? {};
  const [from, to] = [Number(min) * 1000, Number(max) * 1000];
  const at = plot.cursor.idx;
  const middle = at === null || at === undefined ? (from + to) / 2 : (plot.data[0][at] ?? 0) * 1000;
  const half = Math.max(1, ((to - from) * factor) / 2);
  onRange(Math.floor(middle - half), Math.ceil(middle + half));
}
