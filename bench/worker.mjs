// Measures the rows of one family and sends each to the process that started this one.
import { measure } from "./measure.js";

const [family, only] = process.argv.slice(2);
const { rows } = await import(`./rows/${family}`);
for (const row of rows) {
  const wanted = only === undefined || family === `${only}.js` || row.name.includes(only);
  if (wanted) process.send?.(await measure(row));
}
process.disconnect?.();
