// The query view: a question in one of three languages, over a time, and its answer.
import { copies } from "../shared/copy.js";
import { byId, enable, html, press } from "../shared/elements.js";
import { count, short, took } from "../shared/format.js";
import { keepInAddress } from "../shared/route.js";
import { makeEditor } from "./editor.js";
import { EXAMPLES } from "./examples.js";
import { BETWEEN, boundsOf, rangeOf, stateOf, timeOf, written } from "./ranges.js";
import { makeResults } from "./results.js";
import { asCurl, asJavaScript } from "./snippets.js";

const TYPING_MS = 250;
const FORMS = ["chart", "table", "json"];

/** @param {import("../page.js").Page} page */
export function queryView({ call }) {
  const results = makeResults(call, (from, to) => choose({ name: BETWEEN, from, to }));
  const editor = makeEditor(byId("editor"), {
    complete: (text, at) => call("complete", { language, text, at }),
    changed: () => later(),
    run: () => ask(),
  });
  let language = "timeseries";
  /** @type {Record<string, string>} what was last written in each language */
  const texts = {};
  /** @type {import("./ranges.js").Range} */
  let range = { name: "5m" };
  /** @type {import("./ranges.js").Range[]} */
  const before = [];
  let refresh = 0;
  let form = "chart";
  /** @type {import("./snippets.js").Asked | undefined} what the answer that is shown answers */
  let answered;
  let ticket = 0;
  let asking = false;
  let opened = false;
  let refreshed = 0;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;

  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(() => ask(), TYPING_MS);
  };

  /** @param {boolean} [again] the same question, for what has come since */
  async function ask(again = false) {
    clearTimeout(timer);
    const mine = ++ticket;
    const text = editor.text();
    texts[language] = text;
    remember();
    asking = true;
    try {
      const bounds = await boundsOf(range, () => call("extent", { metrics: metricsIn(text) }));
      const answer = await call("ask", { language, text, ...bounds });
      if (mine !== ticket) return;
      answered = { language, range, request: answer.request };
      showBounds(bounds);
      tell(answer);
      await results.draw(answer, bounds, !again);
    } catch (error) {
      if (mine === ticket) refuse(/** @type {any} */ (error));
    } finally {
      if (mine === ticket) asking = false;
    }
  }

  /** @param {any} answer */
  function tell({ series, points, read, ms, notice, columns }) {
    editor.setError(undefined);
    mayCopy(true);
    const perSecond = ms > 0 ? `, ${short((read * 1000) / ms)} points/s` : "";
    const drawn = columns.length < series ? `; the ${columns.length} largest are drawn` : "";
    byId("query-cost").textContent = `${count(series, "series")}, ${count(points, "point")} from ${count(read, "point")} read in ${took(ms)}${perSecond}${drawn}`;
    problem(notice?.text, notice?.level);
  }

  /** @param {import("../shared/rpc.js").RemoteError} error */
  function refuse({ message, position }) {
    editor.setError(position);
    mayCopy(false);
    byId("query-cost").textContent = "No answer.";
    problem(message);
  }

  /** There is nothing to copy of what has no answer. @param {boolean} may */
  function mayCopy(may) {
    for (const id of ["copy-curl", "copy-js"]) byId(id).disabled = !may;
  }

  /** @param {string | undefined} text @param {string} [level] */
  function problem(text, level = "error") {
    const place = byId("query-error");
    place.textContent = text ?? "";
    place.classList.toggle("error", Boolean(text) && level === "error");
    place.classList.toggle("warning", Boolean(text) && level === "warning");
  }

  /** @param {import("./ranges.js").Range} next */
  function choose(next) {
    before.push(range);
    range = next;
    showRange();
    ask();
  }

  function showRange() {
    byId("range").value = range.name;
    enable([byId("zoom-back"), before.length > 0], [byId("range"), true]);
  }

  /** @param {import("./ranges.js").Bounds} bounds */
  function showBounds(bounds) {
    const { from, to } = written(bounds);
    for (const [field, text] of [[byId("range-from"), from], [byId("range-to"), to]]) if (document.activeElement !== field) field.value = text;
  }

  const remember = () => keepInAddress("query", { language, text: editor.text(), ...stateOf(range), ...(refresh > 0 && { refresh: String(refresh) }), ...(form !== "chart" && { show: form }) });

  /** @param {string} next @param {string} [text] */
  function speak(next, text) {
    language = next;
    press("language", next);
    byId("example").replaceChildren(html("option", { value: "" }, "Examples"), ...(EXAMPLES[next] ?? []).map(({ name }, index) => html("option", { value: index }, name)));
    editor.setText(text ?? texts[next] ?? EXAMPLES[next]?.[0]?.text ?? "");
  }

  function betweenTyped() {
    const [from, to] = [timeOf(byId("range-from").value), timeOf(byId("range-to").value)];
    const right = to > from;
    for (const name of ["range-from", "range-to"]) byId(name).setAttribute("aria-invalid", String(!right));
    if (right) choose({ name: BETWEEN, from, to });
    else problem("A range is from an earlier to a later time, each as 2015-05-17 10:05:03.");
  }

  byId("languages").addEventListener("change", (/** @type {any} */ { target }) => {
    texts[language] = editor.text();
    speak(target.value);
    ask();
  });
  byId("example").addEventListener("change", (/** @type {any} */ { target }) => {
    const example = EXAMPLES[language]?.[Number(target.value)];
    if (target.value === "" || !example) return;
    editor.setText(example.text);
    target.value = "";
    if (example.range) choose({ name: example.range });
    else ask();
  });
  byId("range").addEventListener("change", (/** @type {any} */ { target }) => (target.value === BETWEEN ? betweenTyped() : choose({ name: target.value })));
  for (const name of ["range-from", "range-to"]) byId(name).addEventListener("change", betweenTyped);
  byId("zoom-back").addEventListener("click", () => {
    range = before.pop() ?? range;
    showRange();
    ask();
  });
  byId("refresh").addEventListener("change", (/** @type {any} */ { target }) => {
    refresh = Number(target.value);
    remember();
  });
  byId("query-run").addEventListener("click", () => ask());
  for (const name of FORMS) {
    byId(`show-${name}`).addEventListener("click", () => {
      form = results.show(name);
      remember();
      results.redraw();
    });
  }
  copies(byId("copy-curl"), () => asCurl(/** @type {import("./snippets.js").Asked} */ (answered)));
  copies(byId("copy-js"), () => asJavaScript(/** @type {import("./snippets.js").Asked} */ (answered)));

  return {
    /** @param {Record<string, string>} state */
    show(state) {
      // The bare name leads back to the view as it was left; a link with a state says all of it.
      if (opened && Object.keys(state).length === 0) return ask();
      opened = true;
      range = rangeOf(state);
      byId("refresh").value = state.refresh ?? "0";
      if (byId("refresh").selectedIndex < 0) byId("refresh").value = "0";
      refresh = Number(byId("refresh").value);
      speak(state.language !== undefined && Object.hasOwn(EXAMPLES, state.language) ? state.language : "timeseries", state.text);
      form = results.show(state.show ?? "chart");
      showRange();
      return ask();
    },
    tick() {
      if (refresh === 0 || asking || performance.now() - refreshed < refresh * 1000 - 100) return;
      refreshed = performance.now();
      ask(true);
    },
  };
}

/** The metrics that a text names, as far as that can be seen. @param {string} text */
function metricsIn(text) {
  const found = [...text.matchAll(/^\s*[^#{}\n]*?:([\w./-]+)(?=[{\s]|$)|"key"\s*:\s*"([^"]+)"|\$key\s*=\s*"?([^\s"]+)/gm)];
  return found.map(([, line, heroic, hql]) => line ?? heroic ?? hql ?? "").filter(Boolean);
}
