// The storage of a Durable Object as a storage of ours, in Miniflare: aborted between any two of its writes.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Miniflare } from "miniflare";
import { install } from "./install.js";
import { worker } from "./worker.js";

const SOURCE = `
import { durableObject } from "pulsetree/keep";

export class Bytes {
  constructor(ctx) {
    // Aborts the object in place of the write with that number.
    this.left = Infinity;
    const dies = () => {
      if ((this.left -= 1) >= 0) return;
      ctx.abort("as it was told");
      throw new Error("aborted");
    };
    const values = {
      get: (key) => ctx.storage.get(key),
      list: (options) => ctx.storage.list(options),
      put: async (entries) => (dies(), ctx.storage.put(entries)),
      delete: async (keys) => (dies(), ctx.storage.delete(keys)),
      sync: () => ctx.storage.sync(),
    };
    this.ctx = ctx;
    this.storage = durableObject(values);
    ctx.blockConcurrencyWhile(async () => (this.first = await this.storage.readAll()));
  }

  async fetch(request) {
    const { pathname, searchParams } = new URL(request.url);
    this.left = Number(searchParams.get("after") ?? Infinity);
    const bytes = new Uint8Array(await request.arrayBuffer());
    if (pathname === "/append") await this.storage.append(bytes);
    if (pathname === "/replace") await this.storage.replace([bytes.subarray(0, 1000000), bytes.subarray(1000000)]);
    if (pathname === "/keys") return Response.json([...(await this.ctx.storage.list()).keys()]);
    const pieces = pathname === "/first" ? this.first : await this.storage.readAll();
    return new Response(new Blob(pieces));
  }
}
export default { fetch: (request, env) => env.BYTES.get(env.BYTES.idFromName(new URL(request.url).hostname)).fetch(request) };
`;

let miniflare;
before(async () => {
  const { folder } = await install();
  const made = await worker(folder, "storing", SOURCE);
  const kinds = { sqlite: { className: "Bytes", useSQLite: true }, plain: "Bytes" };
  const workers = Object.entries(kinds).map(([name, BYTES]) => ({ ...made, name, durableObjects: { BYTES } }));
  miniflare = new Miniflare({ workers, cf: false });
  await miniflare.ready;
});
after(() => miniflare?.dispose());

for (const kind of ["sqlite", "plain"]) {
  /** What the storage holds after an operation, or what it failed with. */
  const asker = (object) => async (path, text) => {
    const fetcher = await miniflare.getWorker(kind);
    const reply = await fetcher.fetch(`http://${object}${path}`, { method: "POST", body: text ?? "" });
    if (!reply.ok) throw new Error(await reply.text());
    return reply.text();
  };

  test(`${kind}: what was replaced and appended is read again, in order`, async () => {
    const ask = asker("plain-use");
    assert.equal(await ask("/all"), "");
    assert.equal(await ask("/replace", "image;"), "image;");
    const long = "b".repeat(300_000);
    await ask("/append", "a;");
    await ask("/append", `${long};`);
    assert.ok((await ask("/append", "c;")) === `image;a;${long};c;`);
    const large = "i".repeat(2_500_000);
    assert.ok((await ask("/replace", large)) === large);
    assert.ok((await ask("/append", "d;")) === `${large}d;`);
    const keys = JSON.parse(await ask("/keys"));
    assert.equal(keys.length, 1 + Math.ceil(1_000_000 / 122_880) + Math.ceil(1_500_000 / 122_880) + 1, "nothing of an older image or journal is left");
    assert.ok(keys.every((key) => key.startsWith("pulsetree/")));
  });

  // One is enough of what takes long.
  if (kind === "plain") continue;
  test(`${kind}: aborted in place of any write: what was stored is there, and what was not is not there in part`, async () => {
    const ask = asker("aborted");
    let held = "image 0;";
    let entries = "";
    await ask("/replace", held);
    const letter = (at) => String.fromCharCode(97 + (at % 26));
    for (let round = 0, at = 0; round < 12; round += 1) {
      const image = round % 2 === 1;
      // More than one batch of pieces.
      const text = image ? `image ${round};${letter(at).repeat(8_500_000)}` : letter(at).repeat(8_000_000);
      at += 1;
      const after = image ? text : held + text;
      const told = await ask(`${image ? "/replace" : "/append"}?after=${Math.floor(round / 2) % 6}`, text).then(
        () => true,
        () => false,
      );
      // Of an object that was aborted, what the next has read first.
      const now = await ask(told ? "/all" : "/first");
      // The entries that an image replaces go after it came, the last first.
      const left = image && !told && now.startsWith(text) && entries.startsWith(now.slice(text.length));
      assert.ok(now === after || left || (!told && now === held), `round ${round}: with it or without`);
      entries = image && now !== held ? now.slice(text.length) : entries + now.slice(held.length);
      // An entry after what broke off.
      held = await ask("/append", "small;");
      assert.ok(held === `${now}small;`, `round ${round}: an entry after it`);
      entries += "small;";
    }
  });
}
