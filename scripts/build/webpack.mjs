import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/** Runs webpack once; throws with its messages when something cannot be built. Answers the statistics. */
export async function runWebpack(config) {
  const webpack = require("webpack");
  const stats = await new Promise((resolve, reject) => {
    const compiler = webpack(config);
    compiler.run((error, result) => {
      compiler.close(() => (error ? reject(error) : resolve(result)));
    });
  });
  if (stats.hasErrors()) {
    throw new Error(stats.toString({ all: false, errors: true, errorDetails: false, colors: false }));
  }
  return stats;
}
