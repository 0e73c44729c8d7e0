// Opens what is kept, records, and draws once a second.
import { indexedDb, open } from "pulsetree/keep";
import "uplot/dist/uPlot.min.css";
import "./page.css";
import { makeChart } from "./chart.js";
import { QUESTIONS } from "./queries.js";
import { record } from "./record.js";

const WEEK = 7 * 86_400_000;

const told = /** @type {HTMLElement} */ (document.querySelector("#told"));
const question = /** @type {HTMLSelectElement} */ (document.querySelector("#question"));
const draw = makeChart(/** @type {HTMLElement} */ (document.querySelector("#chart")));

try {
  const { pulse, flush } = await open(indexedDb("my-page"), { retention: WEEK });
  record(pulse);
  question.append(...QUESTIONS.map(({ name }) => new Option(name)));
  // A hit is kept a moment after it came, and all of it when the page is left.
  document.addEventListener("click", () => flush());

  const show = () => {
    const counts = pulse.metricman("page").aggregate().message.map(({ id, hits }) => `${id} ${hits}`);
    told.textContent = counts.length === 0 ? "No hits yet." : `Hits so far: ${counts.join(", ")}.`;
    draw(pulse.queryColumns(/** @type {typeof QUESTIONS[0]} */ (QUESTIONS[question.selectedIndex]).request));
  };
  question.addEventListener("change", show);
  setInterval(show, 1000);
  show();
} catch (error) {
  // locked: another tab has it open. corrupt: what is kept cannot be read, and is left as it is.
  told.textContent = `Not started: ${/** @type {Error} */ (error).message}`;
}
