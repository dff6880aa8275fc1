import { createServer } from "node:net";

/** The first free port of this machine from a wish on. */
export async function freePort(wish) {
  for (let port = wish; port < Math.min(65_536, wish + 100); port++) if (await isFree(port)) return port;
  throw new Error(`No port from ${wish} on is free. Set PORT to another number.`);
}

function isFree(port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen(port, "localhost", () => server.close(() => resolve(true)));
  });
}
