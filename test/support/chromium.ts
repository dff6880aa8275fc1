import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const NAMES =
  process.platform === "win32"
    ? ["chrome.exe", "msedge.exe"]
    : ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];
const USUAL_PLACES = [
  "/usr/bin",
  "/snap/bin",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application",
];

/** A Chromium of this machine: CHROMIUM_PATH, else one on the path or where installers put it; undefined when there is none. */
export function findChromium(): string | undefined {
  const given = process.env["CHROMIUM_PATH"];
  if (given) return given;
  const folders = [...(process.env["PATH"] ?? "").split(delimiter), ...USUAL_PLACES].filter(Boolean);
  const candidates = folders.flatMap((folder) => [
    ...NAMES.map((name) => join(folder, name)),
    ...(folder.includes("MacOS") ? [folder] : []),
  ]);
  return candidates.find((path) => existsSync(path));
}

/**
 * `describe` for tests in a browser. Without one they are skipped with the reason printed, or fail when
 * STEERBOOK_REQUIRE=1.
 */
export function describeInBrowser(title: string, body: () => void): void {
  if (findChromium()) {
    describe(title, body);
  } else if (process.env["STEERBOOK_REQUIRE"] === "1") {
    it(`${title}: a Chromium is required`, () => {
      throw new Error("No Chromium was found; install one or set CHROMIUM_PATH.");
    });
  } else {
    console.warn(`Skipped: ${title}. No Chromium was found (set CHROMIUM_PATH to its program).`);
    describe.skip(title, body);
  }
}
