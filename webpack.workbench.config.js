import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import CopyWebpackPlugin from "copy-webpack-plugin";
import HtmlWebpackPlugin from "html-webpack-plugin";
import { addInConfig, root } from "./webpack.config.js";

/** Where the built workbench goes: out of `dist`, which is the add-in and nothing else. */
export const workbenchFolder = join(root, "node_modules", ".cache", "steerbook", "workbench");

/** The installed Office.js: `office.js` and what it loads. It is served as it is, never bundled. */
export const officeJsFolder = dirname(
  createRequire(import.meta.url).resolve("@microsoft/office-js/dist/office.js"),
);

/** The workbench: the page of the embedded host, and the add-in's pages beside it with the installed Office.js. */
export default function config(_env = {}, { mode = "development" } = {}) {
  const shared = addInConfig({ mode, officeJs: "/office-js/office.js" });
  return {
    ...shared,
    entry: { ...shared.entry, workbench: "./src/workbench/page/index.tsx" },
    output: {
      path: workbenchFolder,
      filename: "[name].[contenthash:8].js",
      publicPath: "/",
      clean: true,
    },
    // Served from the same machine: minifying the grid would take longer than it could ever save.
    optimization: { ...shared.optimization, minimize: false },
    devtool: mode === "production" ? false : shared.devtool,
    plugins: [
      ...shared.plugins,
      new HtmlWebpackPlugin({
        filename: "index.html",
        template: join(root, "src", "workbench", "page", "workbench.html"),
        chunks: ["workbench"],
        minify: false,
      }),
      new CopyWebpackPlugin({
        patterns: [
          { from: "assets", to: "assets", noErrorOnMissing: true },
          { from: "manifest.xml", noErrorOnMissing: true },
        ],
      }),
    ],
  };
}
