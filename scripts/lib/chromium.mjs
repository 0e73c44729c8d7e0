// A Chromium for the tests that need one: CHROME_PATH, else an installed one, else Debian's package when root.
import { installFromDebian } from "./debian.mjs";
import { executable, which } from "./run.mjs";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
const elsewhere = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
];

/** What a test run says where there is no Chromium. */
export const chromiumMissing =
  "no Chromium: set CHROME_PATH to one, or install it (Debian: apt-get install chromium; macOS: brew install --cask chromium)";

/** Arguments for a Chromium that runs alone, as root too, and calls nobody. */
export const chromiumArgs = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const find = () => which(...names) ?? elsewhere.find(executable);

/** Sets CHROME_PATH for the tests. @returns {Promise<string | undefined>} undefined where there is none and none can be installed */
export async function setUpChromium() {
  const given = process.env.CHROME_PATH;
  if (given) {
    if (!executable(given)) throw new Error(`CHROME_PATH is "${given}", which is not a program; expected the path of a Chromium or Chrome`);
    return given;
  }
  if (!find()) await installFromDebian("Chromium", ["chromium"]);
  const found = find();
  if (found) process.env.CHROME_PATH = found;
  return found;
}
