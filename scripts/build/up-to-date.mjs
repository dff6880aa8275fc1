import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../run.mjs";

/** Everything that the workbench is built from. */
const SOURCES = [
  "src",
  "assets",
  "scripts/build",
  "manifest.xml",
  "package-lock.json",
  "webpack.config.js",
  "webpack.workbench.config.js",
];

/** Tells whether a folder was built from the sources as they are now, by their names, sizes and times. */
export function upToDate(folder) {
  const file = join(folder, ".built-from");
  const now = fingerprint();
  return {
    isCurrent: () => existsSync(file) && readFileSync(file, "utf8") === now,
    set: () => writeFileSync(file, now),
  };
}

function fingerprint() {
  const hash = createHash("sha256");
  const visit = (path) => {
    if (!existsSync(path)) return;
    const stats = statSync(path);
    if (stats.isDirectory()) for (const name of readdirSync(path).sort()) visit(join(path, name));
    else hash.update(`${path} ${stats.size} ${stats.mtimeMs}\n`);
  };
  for (const source of SOURCES) visit(join(root, source));
  return hash.digest("hex");
}
