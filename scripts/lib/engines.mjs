// Prometheus and VictoriaMetrics for the tests that write to them: installed ones, else Debian's packages when root.
import { installFromDebian } from "./debian.mjs";
import { say } from "./project.mjs";
import { which } from "./run.mjs";

/** What their programs, and Debian's packages, are called. */
const engines = ["prometheus", "victoria-metrics"];

/** Where one is missing and cannot be installed, says so: the tests that need it skip. */
export async function setUpEngines() {
  const missing = () => engines.filter((name) => !which(name));
  if (missing().length > 0) await installFromDebian(missing().join(", "), missing());
  if (missing().length > 0) say(`no ${missing().join(", no ")}: the tests that need it will be skipped (Debian: apt-get install ${missing().join(" ")})`);
}
