// Heroic's answers as objects: names come as JSON text, points as typed arrays, which is the quicker way for both.

/**
 * @param {any[]} parts the text, then each group's times and values
 * @returns {any} the answer, with each group's points as pairs
 */
export function answerOf([text, ...columns]) {
  const answer = JSON.parse(text);
  for (const [at, group] of answer.result.entries()) group.values = pairs(columns[2 * at], columns[2 * at + 1]);
  return answer;
}

/** As JSON has them: no −0, and null for what is no finite number. @param {Float64Array} times @param {Float64Array} values */
function pairs(times, values) {
  const made = new Array(times.length);
  for (let i = 0; i < made.length; i++) {
    const value = /** @type {number} */ (values[i]);
    made[i] = [times[i], Number.isFinite(value) ? value + 0 : null];
  }
  return made;
}
