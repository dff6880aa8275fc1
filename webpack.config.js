import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import CopyWebpackPlugin from "copy-webpack-plugin";
import HtmlWebpackPlugin from "html-webpack-plugin";
import MiniCssExtractPlugin from "mini-css-extract-plugin";
import { manifestFor } from "./scripts/build/manifest.mjs";
import { OFFICE_JS, PanePages } from "./scripts/build/pane-page.mjs";

export const root = dirname(fileURLToPath(import.meta.url));

const scripts = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: "swc-loader",
  options: {
    jsc: {
      target: "es2022",
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic" } },
    },
  },
};
const styles = { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] };
const images = { test: /\.(svg|png|woff2?)$/, type: "asset/resource" };

const page = (name, chunk) =>
  new HtmlWebpackPlugin({
    filename: `${name}.html`,
    template: join(root, "src", chunk, `${name}.html`),
    chunks: [chunk],
    scriptLoading: "defer",
    minify: false,
  });

/** What the add-in's build and the workbench's have in common: the pane, the ribbon's functions, and how to read them. */
export function addInConfig({ mode, officeJs }) {
  return {
    context: root,
    mode,
    devtool: mode === "production" ? "source-map" : "cheap-module-source-map",
    entry: {
      taskpane: "./src/taskpane/index.tsx",
      commands: "./src/commands/commands.ts",
    },
    resolve: { extensions: [".ts", ".tsx", ".mjs", ".js"] },
    module: { rules: [scripts, styles, images] },
    plugins: [
      new MiniCssExtractPlugin({ filename: "[name].[contenthash:8].css" }),
      page("taskpane", "taskpane"),
      page("commands", "commands"),
      new CopyWebpackPlugin({ patterns: [{ from: "src/taskpane/support.html", to: "support.html" }] }),
      new PanePages(officeJs),
    ],
    performance: { hints: false },
  };
}

/** The add-in as Excel loads it. STEERBOOK_URL is the https address of the folder it will be served from. */
export default function config(_env = {}, { mode = "production" } = {}) {
  const shared = addInConfig({ mode, officeJs: OFFICE_JS });
  return {
    ...shared,
    output: { path: join(root, "dist"), filename: "[name].[contenthash:8].js", clean: true },
    plugins: [
      ...shared.plugins,
      new CopyWebpackPlugin({
        patterns: [
          { from: "assets", to: "assets", noErrorOnMissing: true },
          {
            from: "manifest.xml",
            noErrorOnMissing: true,
            transform: (content) => manifestFor(String(content), process.env.STEERBOOK_URL),
          },
        ],
      }),
    ],
  };
}
