// A Python with prometheus_client, for the tests that read the exposition with somebody else's parser.
import { join } from "node:path";
import { say, target } from "./project.mjs";
import { ask, executable, run, which } from "./run.mjs";

const client = "prometheus-client==0.26.*";
const venv = join(target, "venv");
const python = process.platform === "win32" ? join(venv, "Scripts", "python.exe") : join(venv, "bin", "python");

const ready = () =>
  executable(python) && ask(python, ["-c", "import importlib.metadata as m; print(m.version('prometheus-client'))"])?.startsWith("0.26.");

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
  say(`${client} is missing: installing it into ${venv}`);
  const made = await run(system, ["-m", "venv", "--clear", venv]);
  const installed = made.ok && (await run(python, ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", client])).ok;
  if (!installed) say("the Python environment could not be made: the tests that need it will be skipped");
  return installed;
}
