// npm start: serves the workbench with the sample program, the pane beside the grid. --no-open opens no browser.
import { spawn } from "node:child_process";
import { ensureInstalled } from "./ensure-installed.mjs";

ensureInstalled();
const { default: webpack } = await import("webpack");
const { default: WebpackDevServer } = await import("webpack-dev-server");
const { default: config, officeJsFolder } = await import("../webpack.workbench.config.js");
const { certificate, howToTrust } = await import("./build/certificate.mjs");
const { freePort } = await import("./build/free-port.mjs");
const { makeSample, sampleFolder } = await import("./build/sample.mjs");

/** The manifest names this port. */
const USUAL_PORT = 3000;

const wish = Number(process.env.PORT ?? USUAL_PORT);
const port = await freePort(Number.isInteger(wish) && wish > 0 ? wish : USUAL_PORT);
const { cert, key, ca, installed } = await certificate();
console.log("Building the workbench. The first time takes about half a minute.");
makeSample();

const compiler = webpack({ ...config({}, { mode: "development" }), stats: "errors-warnings" });
const server = new WebpackDevServer(
  {
    host: "localhost",
    port,
    server: { type: "https", options: { cert, key } },
    hot: false,
    liveReload: true,
    client: { overlay: false },
    static: [
      { directory: officeJsFolder, publicPath: "/office-js", watch: false },
      { directory: sampleFolder, publicPath: "/sample", watch: false },
    ],
    devMiddleware: { stats: "errors-warnings" },
    setupExitSignals: true,
  },
  compiler,
);
await server.start();
await new Promise((resolve) => server.middleware.waitUntilValid(resolve));

const address = `https://localhost:${port}/`;
console.log(`\nSteerbook's workbench: ${address}`);
if (port !== wish) console.log(`Port ${wish} is taken, so this is port ${port}.`);
if (!installed) {
  console.log(
    "\nThe browser will warn of the certificate, which was made for this folder. Go on past the warning, or trust it:",
  );
  for (const line of howToTrust(ca)) console.log(`  ${line}`);
}
console.log("\nCtrl+C ends it.");
if (!process.argv.includes("--no-open")) openBrowser(address);

/** Opens a browser where there is a display; a machine without one has the address. */
function openBrowser(url) {
  const { CI, DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (CI || (process.platform === "linux" && !DISPLAY && !WAYLAND_DISPLAY)) return;
  const programs = {
    win32: ["rundll32", ["url.dll,FileProtocolHandler", url]],
    darwin: ["open", [url]],
  };
  const [program, args] = programs[process.platform] ?? ["xdg-open", [url]];
  const child = spawn(program, args, { detached: true, stdio: "ignore" });
  // No browser is no reason to stop serving.
  child.on("error", () => {});
  child.unref();
}
