// The three languages: from the text in the editor to what the engine is asked, and back from what it refused to a place in the text.
import { heroic } from "./heroic.js";
import { hql } from "./hql.js";
import { timeseries } from "./timeseries.js";

/**
 * @typedef {{ timestamps: Float64Array, values: Float64Array, metric: string, tags: Record<string, string> }} Column
 * @typedef {{ columns: Column[], step?: number, counts: boolean, stampedAtEnd?: boolean, name?: string, grouped?: string[] }} Part one
 *   question's answer; `grouped` are the tags that were asked to tell its columns apart: a column has those, too, that all its series happen to share
 * @typedef {{ parts: Part[], read: () => number, notice?: import("./trust.js").Trust, json: () => string, request: unknown }} Answered
 * @typedef {{ start: number, end: number }} Range ms
 */

/** @type {Record<string, (pulse: import("pulsetree").Pulsetree, text: string, range: Range) => Answered>} */
export const LANGUAGES = { timeseries, heroic, hql };
