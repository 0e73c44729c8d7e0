/**
 * pulsetree/node: adapters for node:http and what is built on it.
 *
 *     import { createServer } from "node:http";
 *     import { handler } from "pulsetree/node";
 *     createServer(handler(pulse)).listen(4242);
 */
// @ts-ignore: asked for only where the types of Node are installed
import type { IncomingMessage as NodeRequest, ServerResponse as NodeResponse } from "node:http";
import type { Pulsetree } from "../../pulsetree.js";

type Node<Theirs, Ours> = typeof globalThis extends { process: { versions: { node: string } } } ? Theirs : Ours;
/** http.IncomingMessage, or what of it is needed. */
export type IncomingMessage = Node<NodeRequest, {
  readonly method?: string | undefined; readonly url?: string | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}>;
/** http.ServerResponse, or what of it is needed. */
export type ServerResponse = Node<NodeResponse, { statusCode: number; end(): unknown }>;

/**
 * Answers requests with `pulse.fetch`, for `http.createServer` and `app.use` of Express or Connect; a body that a parser
 * before it has read is taken from `request.body`, so what that changes is lost (`express.urlencoded()`, `express.text` of
 * binary bodies): put `handler` before parsers. It answers whatever reaches it: mount it under a path of its own.
 */
export function handler(pulse: Pick<Pulsetree, "fetch">): (request: IncomingMessage, response: ServerResponse) => void;

/**
 * Counts each answer in `http.requests` and times it in `http.seconds`, both by method, route and status; a client that
 * went before the end counts as status 499. `route` names the kind of the request once it is answered; by default
 * the pattern of Express's route behind the path its router is mounted at, with `:id` where a value of the mount's parameters
 * fills a segment. What no parameter stands for, as in an expression, is named as it is for the first 100 mounts, then `*`. The
 * route's pattern may be an expression or a list as text. A route that passes on with `next()` counts the answer of who comes
 * behind it, a 404 too, unless that is a route. Where there is none, or `route` throws or gives no text, it is "other".
 */
export function middleware<Request extends IncomingMessage = IncomingMessage>(
  pulse: Pick<Pulsetree, "getMetric">,
  options?: { route?: (request: Request) => string },
): (request: Request, response: ServerResponse, next?: (error?: unknown) => void) => void;

export {};
