// How many tests passed, by what each kind of test prints at its end.

/**
 * @typedef {{passed: number, failed: number, skipped: number}} Counts
 * @typedef {(result: {ok: boolean, output: string}) => Counts} Counter
 */

const colours = /\x1b\[[\d;]*m/g;

/** @param {string} output @param {RegExp} pattern its first group is a number */
function sum(output, pattern) {
  return [...output.replace(colours, "").matchAll(pattern)].reduce((total, found) => total + Number(found[1]), 0);
}

/** A failure that no test reports (a crash, a syntax error, a suite without tests) is one failed test. @param {boolean} ok @param {Counts} counts @returns {Counts} */
function honest(ok, counts) {
  const nothingRan = counts.passed + counts.failed + counts.skipped === 0;
  return counts.failed === 0 && (!ok || nothingRan) ? { ...counts, failed: 1 } : counts;
}

/** A check that passes or fails as a whole. @type {Counter} */
export const asOne = ({ ok }) => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 });

/** `test result: ok. 3 passed; 0 failed; 1 ignored; …`, once per binary. @type {Counter} */
export const cargoTests = ({ ok, output }) =>
  honest(ok, {
    passed: sum(output, /^test result: .*?(\d+) passed;/gm),
    failed: sum(output, /^test result: .*? (\d+) failed;/gm),
    skipped: sum(output, /^test result: .*? (\d+) ignored;/gm),
  });

/** The closing lines of the spec reporter: `ℹ pass 3`, `ℹ fail 0`. @type {Counter} */
export const nodeTests = ({ ok, output }) =>
  honest(ok, {
    passed: sum(output, /^ℹ pass (\d+)$/gm),
    failed: sum(output, /^ℹ (?:fail|cancelled) (\d+)$/gm),
    skipped: sum(output, /^ℹ (?:skipped|todo) (\d+)$/gm),
  });
