import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer } from "node:https";
import { extname, join, normalize, sep } from "node:path";
import { officeJsFolder, workbenchFolder } from "../../webpack.workbench.config.js";
import { certificate } from "./certificate.mjs";
import { sampleFolder } from "./sample.mjs";

/** What is served from where; the first that fits is taken. */
export const PLACES = [
  ["/office-js/", officeJsFolder],
  ["/sample/", sampleFolder],
  ["/", workbenchFolder],
];

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".xml": "application/xml",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** Serves the built workbench over https on a port, 0 for any free one. Answers the server's address and how to stop. */
export async function serveWorkbench(port = 0) {
  const { cert, key } = await certificate();
  const server = createServer({ cert, key }, (request, response) => {
    const file = fileOf(new URL(request.url ?? "/", "https://localhost").pathname);
    if (!file) {
      response.writeHead(404, { "content-type": "text/plain" }).end("Not found");
      return;
    }
    response.writeHead(200, { "content-type": TYPES[extname(file)] ?? "application/octet-stream" });
    createReadStream(file).pipe(response);
  });
  await new Promise((resolve) => server.listen(port, "localhost", resolve));
  return {
    address: `https://localhost:${server.address().port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}

function fileOf(pathname) {
  const [prefix, folder] = PLACES.find(([start]) => pathname.startsWith(start)) ?? PLACES[PLACES.length - 1];
  const inside = decodeURIComponent(pathname.slice(prefix.length)) || "index.html";
  const file = normalize(join(folder, inside));
  const within = file.startsWith(folder + sep);
  return within && existsSync(file) && statSync(file).isFile() ? file : undefined;
}
