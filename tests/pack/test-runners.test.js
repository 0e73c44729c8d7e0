import assert from "node:assert/strict";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { before, test } from "node:test";
import { build } from "esbuild";
import { expectedOfBoth } from "./fifteen.js";
import { binary, borrow, install, run } from "./install.js";

let folder;
before(async () => {
  ({ folder } = await install());
  await borrow(folder, "vitest", "jsdom", "happy-dom", "jest", "jest-environment-jsdom", "babel-jest", "@babel/preset-env");
});

const BODY = `
test("both modules", () => {
  expect(JSON.parse(JSON.stringify(both(pulsetree, record)))).toEqual(${JSON.stringify(expectedOfBoth)});
});
`;
const IMPORTS = `
import * as pulsetree from "pulsetree";
import * as record from "pulsetree/record";
import { both } from "../fifteen.js";
`;
const REQUIRES = `
const pulsetree = require("pulsetree");
const record = require("pulsetree/record");
const { both } = require("./fifteen.cjs");
`;

/** A project of one test in a folder of its own. @param {string} name @param {Readonly<Record<string, string>>} files */
async function project(name, files) {
  const home = join(folder, name);
  await mkdir(home);
  for (const [file, text] of Object.entries(files)) await writeFile(join(home, file), text);
  return home;
}

for (const environment of ["node", "jsdom", "happy-dom"]) {
  test(`vitest: ${environment}`, async () => {
    const cwd = await project(`vitest-${environment}`, { "it.test.js": `import { expect, test } from "vitest";${IMPORTS}${BODY}` });
    const output = await run(binary("vitest"), ["run", "--root", cwd, "--environment", environment, "--reporter", "json"], { cwd });
    assert.equal(JSON.parse(output.slice(output.indexOf("{"))).numPassedTests, 1);
  });
}

const babel = { transform: { "\\.js$": ["babel-jest", { presets: [["@babel/preset-env", { targets: { node: "20" } }]] }] } };
const plain = { transform: {} };

/** @type {[name: string, type: string, test: string, config: object, ...flags: string[]][]} */
const JESTS = [
  ["default", "commonjs", REQUIRES + BODY, {}],
  ["babel", "commonjs", IMPORTS + BODY, babel],
  ["ESM", "module", IMPORTS + BODY, plain, "--experimental-vm-modules", "--no-warnings"],
  ["jsdom", "commonjs", REQUIRES + BODY, { ...plain, testEnvironment: "jsdom" }],
  ["jsdom with babel", "commonjs", IMPORTS + BODY, { ...babel, testEnvironment: "jsdom" }],
];

for (const [name, type, source, config, ...flags] of JESTS) {
  test(`jest: ${name}`, async () => {
    const cwd = await project(`jest-${name.replaceAll(" ", "-")}`, {
      "package.json": JSON.stringify({ type, jest: { testMatch: ["**/it.test.js"], ...config } }),
      "it.test.js": source,
    });
    // What a jest of CommonJS can require.
    await build({ entryPoints: [join(folder, "fifteen.js")], outfile: join(cwd, "fifteen.cjs"), format: "cjs", logLevel: "warning" });
    const jest = join(folder, "node_modules", "jest", "bin", "jest.js");
    const output = await run(process.execPath, [...flags, jest, "--json", "--no-cache", "--watchman=false"], { cwd });
    assert.equal(JSON.parse(output.slice(output.indexOf("{"))).numPassedTests, 1);
  });
}
