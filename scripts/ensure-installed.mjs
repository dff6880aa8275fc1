import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const lockFile = join(root, "package-lock.json");
const modules = join(root, "node_modules");
const stamp = join(modules, ".cache", "steerbook", "installed");

/**
 * Runs `npm ci` when node_modules is missing or is not what package-lock.json says; ends the process with the reason
 * when that fails. Everything it prints goes to stderr, so that stdout stays the program's own.
 */
export function ensureInstalled() {
  const wanted = createHash("sha256").update(readFileSync(lockFile)).digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  if (!installedAsLocked()) install();
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, wanted);
}

/** True when every package of the lock file stands in node_modules with its version; optional ones may be missing. */
function installedAsLocked() {
  const hidden = join(modules, ".package-lock.json");
  if (!existsSync(hidden)) return false;
  const locked = JSON.parse(readFileSync(lockFile, "utf8")).packages;
  const present = JSON.parse(readFileSync(hidden, "utf8")).packages;
  return Object.entries(locked).every(([path, { version, optional, link }]) => {
    if (path === "" || link) return true;
    const found = present[path];
    return found ? found.version === version : optional === true;
  });
}

function install() {
  const npm = npmProgram();
  if (!npm) fail("npm was not found beside Node. Run `npm ci` in this folder, then try again.");
  console.error("Installing the packages of package-lock.json (npm ci). This is done once.");
  const { status, error } = spawnSync(process.execPath, [npm, "ci"], {
    cwd: root,
    stdio: ["ignore", process.stderr, process.stderr],
  });
  if (status === 0) return;
  fail(
    [
      `The packages could not be installed${error ? `: ${error.message}` : ""}.`,
      "- Without a connection to the npm registry, run `npm ci --prefer-offline` where they are cached.",
      "- Behind a proxy, set `npm config set proxy` and `https-proxy` first.",
      "- A program that holds files in node_modules open (an editor, a running server) has to be closed on Windows.",
    ].join("\n"),
  );
}

/** npm's own program file: Windows cannot start `npm.cmd` without a shell. */
function npmProgram() {
  const here = dirname(process.execPath);
  const inNode = join("node_modules", "npm", "bin", "npm-cli.js");
  const candidates = [process.env.npm_execpath, join(here, inNode), join(here, "..", "lib", inNode)];
  return candidates.find((path) => path?.endsWith("npm-cli.js") && existsSync(path));
}

function fail(message) {
  console.error(message);
  process.exit(1);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) ensureInstalled();
