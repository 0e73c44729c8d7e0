// The hits of the last minutes, asked and answered as Heroic does.
import { byId, html } from "./elements.js";
import { pulse } from "./pulse.js";
import { trust } from "./trust.js";

const REQUEST = {
  key: "page",
  groupBy: ["target"],
  range: { type: /** @type {const} */ ("relative"), unit: "MINUTES", value: 5 },
  aggregators: [{ type: "sum", sampling: { unit: "minutes", value: 5 } }, { type: "topk", k: 5 }],
  options: { bucketStrategy: /** @type {const} */ ("end"), seriesLimit: 1000 },
};

export function drawHeroic() {
  showResponse(pulse.queryMetrics(REQUEST));
}

/** @param {ReturnType<typeof pulse.queryMetrics>} response */
export function showResponse({ result, statistics }) {
  const { level, text } = trust(statistics);
  const notice = byId("heroic-trust");
  notice.hidden = level === "good";
  notice.className = level;
  notice.textContent = text;
  byId("heroic-rows").replaceChildren(...result.map((group) => html("li", {}, `${group.tags.target}: ${total(group.values)}`)));
  const { sampleSize } = statistics.aggregator;
  byId("heroic-summary").textContent = `${sampleSize} points of ${statistics.row.successful} series.`;
}

/** @param {[number, number | null][]} values */
const total = (values) => values.reduce((sum, [, value]) => sum + (value ?? 0), 0);
