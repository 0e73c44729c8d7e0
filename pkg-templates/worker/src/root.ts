// The one object that has all of it: serves /metrics and the query APIs, and hands the values on to an engine.
import { DurableObject } from "cloudflare:workers";
import type { Pusher } from "pulsetree";
import { durableObject, open, type Kept } from "pulsetree/keep";
import { BASE_PATH, EVERY_MS, type Env } from "./env";
import { wake } from "./wake";

export class Root extends DurableObject<Env> {
  private kept!: Kept;
  private writer: Pusher | undefined;

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    ctx.blockConcurrencyWhile(async () => {
      this.kept = await open(durableObject(ctx.storage), { basePath: BASE_PATH, memoryLimit: 64 * 1024 * 1024 });
      const { REMOTE_WRITE_URL: url, REMOTE_WRITE_AUTHORIZATION: authorization } = env;
      if (url) this.writer = this.kept.pulse.remoteWrite({ url, everyMs: EVERY_MS, ...(authorization && { headers: { authorization } }) });
    });
  }

  override async fetch(request: Request): Promise<Response> {
    const answer = await this.kept.pulse.fetch(request);
    if (request.method === "POST") await wake(this.ctx.storage);
    return answer;
  }

  /** While numbers come: their values as points, for the query APIs and the engine. */
  override async alarm(): Promise<void> {
    this.kept.pulse.sampleIfDue(EVERY_MS / 2);
    const written = (await this.writer?.flush()) ?? true;
    if (!written) await wake(this.ctx.storage);
  }
}
