// Builds the workbench if it is out of date, serves it on a free port and prints the address: what browser tests open.
import { join } from "node:path";
import { buildWorkbench } from "./build.mjs";
import { alone } from "./build/lock.mjs";
import { makeSample } from "./build/sample.mjs";
import { serveWorkbench } from "./build/workbench-server.mjs";
import { root } from "./run.mjs";

await alone(join(root, "node_modules", ".cache", "steerbook", "building"), async () => {
  if (await buildWorkbench()) makeSample();
});
const { address, close } = await serveWorkbench(Number(process.env.PORT ?? 0));
console.log(address);

/** Ends with the process that started it, which closes this one's input. */
process.stdin.resume();
for (const event of ["end", "close"]) process.stdin.on(event, () => void close().then(() => process.exit(0)));
