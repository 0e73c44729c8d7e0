// Rows that were refused: how many, and why the first of them.
const SHOWN = 50;

export function problems() {
  /** @type {{ row: number, message: string }[]} */
  const listed = [];
  let refused = 0;
  return {
    /** @param {number} row @param {string} message @param {number} [rows] how many it speaks for */
    add(row, message, rows = 1) {
      refused += rows;
      if (listed.length < SHOWN) listed.push({ row, message });
    },
    told: () => ({ refused, problems: listed }),
  };
}
