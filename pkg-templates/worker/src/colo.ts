// One object a colo: takes the deltas of its isolates, keeps them, and hands them to the root every few seconds.
import { DurableObject } from "cloudflare:workers";
import type { Pusher } from "pulsetree";
import { durableObject, open, type Kept } from "pulsetree/keep";
import { BASE_PATH, EVERY_MS, fetchOf, MERGE_URL, type Env } from "./env";
import { wake } from "./wake";

export class Colo extends DurableObject<Env> {
  private kept!: Kept;
  private pusher!: Pusher;

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    ctx.blockConcurrencyWhile(async () => {
      this.kept = await open(durableObject(ctx.storage), { basePath: BASE_PATH, memoryLimit: 32 * 1024 * 1024 });
      this.pusher = this.kept.pulse.pushEvery(EVERY_MS, { url: MERGE_URL, fetch: fetchOf(env.ROOT, "root") });
    });
  }

  override async fetch(request: Request): Promise<Response> {
    const answer = await this.kept.pulse.fetch(request);
    await wake(this.ctx.storage);
    return answer;
  }

  /** There are no timers between requests; an alarm comes back after a crash, too. */
  override async alarm(): Promise<void> {
    if (!(await this.pusher.flush())) await wake(this.ctx.storage);
  }
}
