// The worker: answers, records, and hands what it recorded to the object of its colo.
import { Pulsetree, type Pusher } from "pulsetree";
import { BASE_PATH, fetchOf, MERGE_URL, type Env } from "./env";
import { mayRead } from "./token";

export { Colo } from "./colo";
export { Root } from "./root";

const pulse = new Pulsetree({ memoryLimit: 8 * 1024 * 1024 });
const requests = pulse.getMetric("web.requests", "counter", { help: "Requests answered" });
const bytes = pulse.getMetric("web.request.bytes", "histogram", { help: "Length of the URL", buckets: [16, 64, 256, 1024, 4096] });

/** Of this isolate, for life: a sender keeps its receiver. Made in a request, where the colo is known. */
let pusher: Pusher | undefined;

export default {
  async fetch(request: Request, env: Env, ctx: ExecutionContext): Promise<Response> {
    const { pathname } = new URL(request.url);
    if (pathname.startsWith(`${BASE_PATH}/`)) return read(request, env);

    const response = answer(pathname);
    requests.runtime(1, { method: request.method, status: response.status });
    bytes.runtime(request.url.length);

    pusher ??= pushTo(env, request.cf?.colo);
    ctx.waitUntil(pusher.flush());
    return response;
  },
};

/** Your own code. */
function answer(pathname: string): Response {
  return pathname === "/" ? new Response("Hello\n") : new Response("Nothing is here\n", { status: 404 });
}

/** Metrics and questions about them: the root has all of it. */
async function read(request: Request, env: Env): Promise<Response> {
  if (!(await mayRead(request, env.TOKEN))) return new Response("Unauthorized\n", { status: 401, headers: { "www-authenticate": "Bearer" } });
  return fetchOf(env.ROOT, "root")(request);
}

function pushTo(env: Env, colo: unknown): Pusher {
  const name = typeof colo === "string" ? colo : "local";
  return pulse.pushEvery(1000, { url: MERGE_URL, fetch: fetchOf(env.COLO, name), labels: { colo: name } });
}
