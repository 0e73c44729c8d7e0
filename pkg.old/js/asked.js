// The calls of the wasm that ask, and those that carry questions: the module that only records has none of them.
import * as raw from "../glue.js";
import { guarded } from "./guarded.js";

export const {
  aggregators,
  errorBody,
  errorResponse,
  heroicMetadata,
  learnZone,
  listMetrics,
  lookup,
  query,
  queryColumns,
  queryHql,
  queryMetrics,
  readSubscription,
  route,
  serve,
  socketMessage,
  socketOperation,
  suggest,
  unsubscribe,
} = guarded(raw);
