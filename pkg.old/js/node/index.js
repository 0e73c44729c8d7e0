// pulsetree/node: a Pulsetree behind node:http, and what node:http does in a Pulsetree.
export { handler } from "./handler.js";
export { middleware } from "./middleware.js";
