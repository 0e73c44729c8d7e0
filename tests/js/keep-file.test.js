// A folder as a storage: what it says is stored is there after a kill, a full disk and a crash in any step; one process at a time.
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { appendFileSync, chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { file } from "../../pkg/keep/index.js";

const source = new URL("../../pkg/keep/index.js", import.meta.url).href;
const root = process.getuid?.() === 0;

/** A fresh folder, for the time of a test. @param {string} [mounted] what of it is mounted by then */
function folder(t, mounted) {
  const dir = mkdtempSync(join(tmpdir(), "pulsetree-keep-"));
  t.after(() => {
    if (mounted !== undefined) spawnSync("umount", ["-l", join(dir, mounted)]);
    rmSync(dir, { recursive: true, force: true });
  });
  return dir;
}

async function opened(t, dir) {
  const storage = file(dir);
  await storage.open();
  t.after(() => storage.close());
  return storage;
}

const bytes = (text) => new TextEncoder().encode(text);
const whole = (pieces) => Buffer.concat(pieces).toString();

/** Another process that opens the folder, runs a program with `storage` and prints. */
function another(dir, program) {
  const text = `import { file } from ${JSON.stringify(source)};
    const storage = file(${JSON.stringify(dir)});
    const bytes = (text) => new TextEncoder().encode(text);
    try { await storage.open(); } catch ({ code }) { console.log(code); process.exit(1); }
    ${program}`;
  const child = spawn(process.execPath, ["--input-type=module", "--eval", text], { stdio: ["pipe", "pipe", "inherit"] });
  const lines = createInterface(child.stdout);
  const exited = once(child, "close");
  return { child, lines, exited, line: () => once(lines, "line").then(([line]) => line) };
}

test("the folder is the one that was opened, wherever the process goes", async (t) => {
  const [first, second] = [folder(t), folder(t)];
  const before = process.cwd();
  t.after(() => process.chdir(before));
  process.chdir(first);
  const storage = await opened(t, "data");
  await storage.readAll();
  process.chdir(second);
  await storage.append(bytes("entry"));
  await storage.replace([bytes("image")]);
  await storage.append(bytes(" more"));
  assert.deepEqual([readdirSync(second), readFileSync(join(first, "data", "image"), "utf8")], [[], "image"]);
  await storage.close();
  assert.equal(whole(await (await opened(t, join(first, "data"))).readAll()), "image more");
});

test("where the folder is gone nothing is said to be stored, where another is in its place nothing of it is touched", async (t) => {
  const dir = join(folder(t), "data");
  const first = await opened(t, dir);
  await first.readAll();
  await first.replace([bytes("first")]);
  renameSync(dir, `${dir}.away`);
  await assert.rejects(first.append(bytes("x")), { name: "PulsetreeError", code: "unavailable", message: /journal: ENOENT/ });
  await assert.rejects(first.replace([bytes("x")]), { code: "unavailable" });
  const second = await opened(t, dir);
  await second.readAll();
  await second.replace([bytes("second")]);
  await assert.rejects(first.append(bytes("x")), { name: "PulsetreeError", code: "locked", message: `another folder is in the place of ${dir}; expected the one that was opened` });
  await assert.rejects(first.replace([bytes("x")]), { code: "locked" });
  assert.deepEqual(readdirSync(dir).filter((name) => !name.includes("lock")).sort(), ["image", "journal"]);
  assert.equal(readFileSync(join(dir, "image"), "utf8"), "second");
  await second.close();
  // and once it is back, so is the world
  renameSync(dir, `${dir}.second`);
  renameSync(`${dir}.away`, dir);
  await first.append(bytes(" entry"));
  assert.equal(whole(await (async () => (await first.close(), opened(t, dir)))().then((again) => again.readAll())), "first entry");
});

test("an image that was emptied is none that was never there", async (t) => {
  const dir = folder(t);
  const first = await opened(t, dir);
  await first.readAll();
  await first.replace([bytes("image")]);
  await first.close();
  writeFileSync(join(dir, "image"), "");
  const second = await opened(t, dir);
  await assert.rejects(second.readAll(), { name: "PulsetreeError", code: "corrupt", message: `${join(dir, "image")} is empty; expected the bytes of an image` });
  assert.equal(statSync(join(dir, "image")).size, 0);
});

test("what was replaced and appended is read again, in order, by the next", async (t) => {
  const dir = join(folder(t), "made", "of two");
  const first = await opened(t, dir);
  assert.deepEqual(await first.readAll(), []);
  await first.append(bytes("a"));
  await first.replace([bytes("image"), bytes(" in pieces;")]);
  await first.append(bytes("b"));
  await first.append(bytes("c"));
  assert.equal(whole(await first.readAll()), "image in pieces;bc");
  await first.close();
  const second = await opened(t, pathToFileURL(dir));
  assert.equal(whole(await second.readAll()), "image in pieces;bc");
  await second.append(bytes("d"));
  await second.replace(
    (function* () {
      for (let i = 0; i < 3; i += 1) yield new Uint8Array(1024 * 1024).fill(65 + i);
    })(),
  );
  const pieces = await second.readAll();
  assert.deepEqual([pieces.map(({ length }) => length), whole(pieces.map((piece) => piece.subarray(0, 1)))], [[1 << 20, 1 << 20, 1 << 20], "ABC"]);
  assert.deepEqual(readdirSync(dir).filter((name) => !name.startsWith("lock-")), ["image", "journal"]);
});

test("nobody else may read it", { skip: process.platform === "win32" }, async (t) => {
  const dir = join(folder(t), "own");
  const storage = await opened(t, dir);
  await storage.replace([bytes("x")]);
  await storage.append(bytes("y"));
  assert.deepEqual([dir, join(dir, "image"), join(dir, "journal")].map((path) => statSync(path).mode & 0o077), [0, 0, 0]);
});

test("what is no folder is refused by name", () => {
  for (const dir of [undefined, "", 5, {}, new URL("https://example.org/data")]) {
    assert.throws(() => file(dir), { name: "PulsetreeError", code: "invalid_argument", message: /^dir is .*; expected the path of a folder$/ });
  }
});

test("a second world of the process is refused, and a second process; after the first they are let in", async (t) => {
  const dir = folder(t);
  const storage = await opened(t, dir);
  await assert.rejects(file(dir).open(), { name: "PulsetreeError", code: "locked" });
  // The same storage, too, which goes on.
  await assert.rejects(storage.open(), { code: "locked" });
  assert.equal(await another(dir, "").line(), "locked");
  await storage.append(bytes("a"));
  await storage.close();
  assert.deepEqual(readdirSync(dir), ["journal"]);
  assert.equal(await another(dir, "console.log('in'); await storage.close();").line(), "in");
});

test("a process that was killed leaves the folder to the next; one that stands still does not", async (t) => {
  const dir = folder(t);
  const { child, line, exited } = another(dir, "console.log('in'); setInterval(() => {}, 1000);");
  assert.equal(await line(), "in");
  child.kill("SIGSTOP");
  await assert.rejects(file(dir).open(), { code: "locked" });
  child.kill("SIGKILL");
  await exited;
  assert.equal(readdirSync(dir).filter((name) => name.startsWith("lock-")).length, 1);
  await opened(t, dir);
  assert.equal(readdirSync(dir).filter((name) => name.startsWith("lock-")).length, 1, "the dead one's socket is gone");
});

test("what had not come so far when its process died is taken away by the next", async (t) => {
  const dir = folder(t);
  writeFileSync(join(dir, "lock-0123456789abcdef.new"), "");
  writeFileSync(join(dir, "lock-of-another-kind.new"), "");
  await opened(t, dir);
  const left = readdirSync(dir).filter((name) => name.endsWith(".new"));
  assert.deepEqual(left, ["lock-of-another-kind.new"]);
});

test("of many that come at once one is let in, over and over", async (t) => {
  const dir = folder(t);
  // The sockets of the dead are in everybody's way.
  const dead = await Promise.all([1, 2].map(() => another(dir, "process.kill(process.pid, 'SIGKILL')").exited));
  assert.equal(dead.length, 2);
  for (let round = 0; round < 10; round += 1) {
    const storages = Array.from({ length: 8 }, () => file(dir));
    const outcomes = await Promise.allSettled(storages.map((storage) => storage.open()));
    assert.deepEqual(outcomes.filter(({ status }) => status === "fulfilled").length, 1);
    assert.deepEqual([...new Set(outcomes.flatMap(({ reason }) => reason?.code ?? []))], ["locked"]);
    await Promise.all(storages.map((storage) => storage.close()));
  }
  const several = Array.from({ length: 4 }, () => another(dir, "console.log('in'); process.stdin.resume(); process.stdin.on('end', () => process.exit());"));
  const said = await Promise.all(several.map(({ line }) => line()));
  several.forEach(({ child }) => child.stdin.end());
  assert.deepEqual(said.sort(), ["in", "locked", "locked", "locked"]);
});

test("a folder with a path too long for a socket is locked as well", async (t) => {
  const dir = join(folder(t), "x".repeat(100), "y".repeat(100));
  const before = readdirSync(tmpdir()).filter((name) => name.startsWith("pulsetree-lock-"));
  await opened(t, dir);
  await assert.rejects(file(dir).open(), { code: "locked" });
  assert.equal(await another(dir, "").line(), "locked");
  assert.deepEqual(readdirSync(tmpdir()).filter((name) => name.startsWith("pulsetree-lock-")), before);
});

test("the lock keeps no process alive", async (t) => {
  const { exited } = another(folder(t), "");
  assert.deepEqual(await exited, [0, null]);
});

test("killed at any moment: all that was said to be stored is there, in order", async (t) => {
  const dir = folder(t);
  // Each append is a line of its own; each image says how many lines it stands for.
  const program = (from) => `
    let at = ${from};
    process.stdin.resume();
    for (;;) {
      const line = "append " + at + " " + "x".repeat(at * 997 % 5000) + "\\n";
      if (at % 7 === 6) await storage.replace([bytes("image " + at + "\\n")]);
      else await storage.append(bytes(line));
      console.log(at);
      at += 1;
    }`;
  let next = 0;
  let writing = 0;
  for (let round = 0; round < 8; round += 1) {
    const { child, lines, exited } = another(dir, program(next));
    let said = next - 1;
    lines.on("line", (line) => (said = Number(line)));
    await once(lines, "line");
    await new Promise((resolve) => setTimeout(resolve, (round * 7.3) % 40));
    child.kill("SIGKILL");
    await exited;
    const storage = file(dir);
    await storage.open();
    const text = whole(await storage.readAll());
    await storage.close();
    const torn = !text.endsWith("\n");
    const numbers = text.split("\n").slice(0, -1).map((line) => Number(line.split(" ")[1]));
    const image = /^image (\d+)/.exec(text) ? Number(text.split(/[ \n]/)[1]) : -1;
    // What the image stands for may be in the journal still, once more.
    const after = numbers.slice(image < 0 ? 0 : 1).filter((number) => number > image);
    assert.deepEqual(after, after.map((_, i) => image + 1 + i), "nothing is missing between");
    const last = after.at(-1) ?? image;
    assert.ok(last >= said, `${said} was stored, ${last} is the last there`);
    if (last > said || torn) writing += 1;
    next = last + 1;
    // As a world does that finds something torn: a new image.
    const again = file(dir);
    await again.open();
    await again.readAll();
    await again.replace([bytes(`image ${next}\n`)]);
    await again.close();
    next += 1;
  }
  t.diagnostic(`${next} operations, ${writing} of 8 kills in the middle of one`);
});

/** A disk of 256 KiB; undefined where we may not have one. */
function smallDisk(t) {
  const dir = folder(t, "");
  const { status } = root && process.platform === "linux" ? spawnSync("mount", ["-t", "tmpfs", "-o", "size=256k", "tmpfs", dir]) : { status: 1 };
  return status === 0 ? dir : undefined;
}

test("a full disk: the append is refused, what was stored stays, and there is room again later", async (t) => {
  const dir = smallDisk(t);
  if (dir === undefined) return t.skip("needs to be root on Linux");
  const storage = await opened(t, dir);
  await storage.replace([bytes("image;")]);
  const block = (letter) => bytes(letter.repeat(100_000));
  await storage.append(block("a"));
  await storage.append(block("b"));
  const full = { name: "PulsetreeError", code: "unavailable", message: /^could not write .*: ENOSPC$/ };
  await assert.rejects(storage.append(block("c")), full);
  await assert.rejects(storage.append(block("c")), full);
  await assert.rejects(storage.replace([block("i"), block("j")]), full);
  assert.equal(whole(await storage.readAll()), `image;${"a".repeat(100_000)}${"b".repeat(100_000)}`);
  await storage.append(bytes("small"));
  await storage.replace([bytes("another;")]);
  await storage.append(block("d"));
  await storage.close();
  assert.equal(whole(await (await opened(t, dir)).readAll()), `another;${"d".repeat(100_000)}`);
  assert.equal(existsSync(join(dir, "image.new")), false);
});

test("a folder that may not be written is told by name", async (t) => {
  const dir = join(folder(t, "data"), "data");
  const storage = file(dir);
  await storage.open();
  await storage.replace([bytes("x")]);
  await storage.close();
  if (root) {
    const mounted = process.platform === "linux" && spawnSync("mount", ["--bind", dir, dir]).status === 0;
    if (!mounted) return t.skip("root may write everywhere");
    assert.equal(spawnSync("mount", ["-o", "remount,ro,bind", dir]).status, 0);
  } else chmodSync(dir, 0o555);
  await assert.rejects(file(dir).open(), { name: "PulsetreeError", code: "unavailable", message: /^could not open .*data: (EROFS|EACCES|EPERM)/ });
});

test("a file where the folder should be is told by name", async (t) => {
  const path = join(folder(t), "taken");
  writeFileSync(path, "");
  await assert.rejects(file(path).open(), { code: "unavailable", message: /taken: E/ });
});

test("folders above it are made, too, each nobody else's to read", async (t) => {
  const home = folder(t);
  await opened(t, join(home, "a", "b", "c"));
  for (const made of ["a", "a/b", "a/b/c"]) assert.equal(statSync(join(home, made)).mode & 0o777, 0o700);
  writeFileSync(join(home, "taken"), "");
  await assert.rejects(file(join(home, "taken", "x", "y")).open(), { code: "unavailable", message: /y: E(NOTDIR|EXIST|NOENT)$/ });
});

test("where no folder can be made it is said, by the command too, and soon", async (t) => {
  if (process.platform !== "linux") return t.skip("/proc is Linux's");
  // Node's own recursive mkdir never came back from here.
  const bin = fileURLToPath(new URL("../../pkg/bin/pulsetree.js", import.meta.url));
  const command = (...words) => spawnSync(process.execPath, [bin, ...words], { timeout: 20_000, killSignal: "SIGKILL", encoding: "utf8" });
  for (const dir of ["/proc/nope", "/proc/nope/x"]) {
    for (const [what, ...words] of [["open", "--http", "0", "--tcp", "0", "--data"], ["make", "init", "worker"]]) {
      const { status, stderr } = command(...words, dir);
      assert.deepEqual([status, stderr], [1, `pulsetree: could not ${what} ${dir}: ENOENT\n`]);
    }
  }
});

test("damage is told by the command with where it is, and left alone", (t) => {
  const dir = folder(t);
  writeFileSync(join(dir, "image"), "no image");
  const bin = fileURLToPath(new URL("../../pkg/bin/pulsetree.js", import.meta.url));
  const { status, stderr } = spawnSync(process.execPath, [bin, "--http", "0", "--tcp", "0", "--data", dir], { timeout: 20_000, encoding: "utf8" });
  assert.equal(status, 1);
  assert.match(stderr, new RegExp(`^pulsetree: what is kept in ${dir}: .+\\n$`));
  assert.equal(readFileSync(join(dir, "image"), "utf8"), "no image");
});

test("a path of a URL that is none is refused by name", () => {
  for (const url of ["file:///a%", "file:///%ff", "https://x/y"]) {
    assert.throws(() => file(new URL(url)), { name: "PulsetreeError", code: "invalid_argument", message: `dir is "${url}"; expected the path of a folder` });
  }
});

test("after what failed nothing of it is in the middle", async (t) => {
  const dir = folder(t);
  const storage = await opened(t, dir);
  await storage.append(bytes("one;"));
  // A write that broke off, and whose cutting failed as well.
  appendFileSync(join(dir, "journal"), "torn to pieces");
  storage.torn = true;
  await storage.append(bytes("two;"));
  assert.equal(whole(await storage.readAll()), "one;two;");
  await assert.rejects(storage.replace([{ length: 3 }]), { code: "unavailable" });
  mkdirSync(join(dir, "image.new"));
  await assert.rejects(storage.replace([bytes("x")]), { code: "unavailable", message: /EISDIR/ });
  assert.equal(readFileSync(join(dir, "journal"), "utf8"), "one;two;");
});
