// A Python with prometheus_client and opentelemetry-proto, for the tests that read what is written with somebody else's parser.
import { join } from "node:path";
import { say, target } from "./project.mjs";
import { ask, executable, run, which } from "./run.mjs";

/** Of PyPI: names and versions. */
const packages = /** @type {const} */ ([["prometheus-client", "0.26."], ["opentelemetry-proto", "1."]]);
const venv = join(target, "venv");
const python = process.platform === "win32" ? join(venv, "Scripts", "python.exe") : join(venv, "bin", "python");

const ready = () =>
  executable(python) && packages.every(([name, version]) => ask(python, ["-c", `import importlib.metadata as m; print(m.version('${name}'))`])?.startsWith(version));

/** Sets PULSETREE_PYTHON for the tests; where there is no Python 3, says so and leaves it unset: they skip. */
export async function setUpPython() {
  if (!ready() && !(await install())) return;
  process.env.PULSETREE_PYTHON = python;
}

async function install() {
  const system = which("python3", "python");
  if (!system || !ask(system, ["--version"])?.startsWith("Python 3")) {
    say("no Python 3: the tests that need it will be skipped");
    return false;
  }
  const wanted = packages.map(([name, version]) => `${name}==${version}*`);
  say(`${wanted.join(" or ")} is missing: installing into ${venv}`);
  const made = await run(system, ["-m", "venv", "--clear", venv]);
  const installed = made.ok && (await run(python, ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", ...wanted])).ok;
  if (!installed) say("the Python environment could not be made: the tests that need it will be skipped");
  return installed;
}
