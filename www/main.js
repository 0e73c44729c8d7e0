// One script for the page and for its worker: asked for once, kept once.
import { startEngine } from "./engine/start.js";
import { startPage } from "./page.js";

if (typeof document === "undefined") startEngine(/** @type {any} */ (self));
else startPage();
