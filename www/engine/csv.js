// Rows of delimited text as it comes in, quoted fields with delimiters and line ends within them included.

/** A row longer than this is none: a quote was never closed. */
const LONGEST = 1_000_000;

/** @typedef {{ row: number, fields: string[] }} Row `row` counts lines from 1 */

/** @param {string} delimiter */
export function rowReader(delimiter) {
  let rest = "";
  let line = 1;
  return {
    /** @param {string} text @param {boolean} last whether nothing follows @returns {Row[]} the rows that are whole */
    push(text, last) {
      rest += text;
      /** @type {Row[]} */
      const rows = [];
      let from = 0;
      while (from < rest.length) {
        const end = endOfRow(rest, from, last);
        if (end < 0) break;
        const whole = rest.slice(from, end);
        if (whole.trim() !== "") rows.push({ row: line, fields: fieldsOf(whole.endsWith("\r") ? whole.slice(0, -1) : whole, delimiter) });
        line += linesIn(whole) + 1;
        from = end + 1;
      }
      rest = rest.slice(from);
      return rows;
    },
  };
}

/** Where a row ends; -1 if more has to come. @param {string} text @param {number} from @param {boolean} last */
function endOfRow(text, from, last) {
  let end = text.indexOf("\n", from);
  const quote = text.indexOf('"', from);
  if (quote >= 0 && (quote < end || end < 0)) end = endOfQuoted(text, from);
  if (end >= 0) return end;
  return last || text.length - from > LONGEST ? text.length : -1;
}

/** The first line end outside of quotes. @param {string} text @param {number} from */
function endOfQuoted(text, from) {
  let quoted = false;
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 34) quoted = !quoted;
    else if (code === 10 && (!quoted || at - from > LONGEST)) return at;
  }
  return -1;
}

/** @param {string} text */
function linesIn(text) {
  let lines = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) lines += 1;
  return lines;
}

/** @param {string} row @param {string} delimiter */
export function fieldsOf(row, delimiter) {
  if (!row.includes('"')) return row.split(delimiter);
  const fields = [];
  for (let from = 0; from <= row.length; ) {
    const end = row[from] === '"' ? endOfField(row, from, delimiter) : row.indexOf(delimiter, from);
    const field = row.slice(from, end < 0 ? row.length : end);
    fields.push(row[from] === '"' ? field.trimEnd().replace(/^"|"$/g, "").replaceAll('""', '"') : field);
    if (end < 0) break;
    from = end + delimiter.length;
  }
  return fields;
}

/** @param {string} row @param {number} from @param {string} delimiter */
function endOfField(row, from, delimiter) {
  for (let at = from + 1; at < row.length; at++) {
    if (row[at] !== '"') continue;
    if (row[at + 1] === '"') at += 1;
    else return row.indexOf(delimiter, at);
  }
  return -1;
}
