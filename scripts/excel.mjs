// npm run excel, npm run excel:stop: certificates, then sideload into real Excel on Windows or Mac, or say how on the web.
import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { existsSync } from "node:fs";
import { ensureInstalled } from "./ensure-installed.mjs";
import { root } from "./run.mjs";

const [action = "start"] = process.argv.slice(2);
if (process.platform !== "win32" && process.platform !== "darwin") {
  console.log("Excel runs on Windows, Mac and the web. On this machine:");
  console.log("  npm start                      the workbench, which needs no Excel");
  console.log("  npm run build                  the add-in, in dist/");
  console.log(
    "Excel on the web: Home > Add-ins > More Add-ins > Upload My Add-in, then choose manifest.xml.",
  );
  process.exit(0);
}
ensureInstalled();
if (action === "start") {
  const { ensureCertificatesAreInstalled } = await import("office-addin-dev-certs");
  await ensureCertificatesAreInstalled();
}
// Microsoft's sideloading tool is fetched when it is needed: it brings native code that most machines cannot build.
const npx = join(dirname(process.execPath), "node_modules", "npm", "bin", "npx-cli.js");
const runner = existsSync(npx)
  ? [npx]
  : [join(dirname(process.execPath), "..", "lib", "node_modules", "npm", "bin", "npx-cli.js")];
const server = action === "start" ? ["desktop", "--dev-server", "node scripts/start.mjs --no-open"] : [];
const { status } = spawnSync(
  process.execPath,
  [...runner, "--yes", "office-addin-debugging@7.0.0", action, "manifest.xml", ...server],
  {
    cwd: root,
    stdio: "inherit",
  },
);
process.exit(status ?? 1);
