/** ESM-only packages that jest has to transpile, because it runs CommonJS. */
const esmOnly = ["hucre", "numfmt", "@borgar/fx", "@formulajs", "bessel", "jstat", "pure-rand", "valibot"];

export default {
  testEnvironment: "node",
  // Each test has an Office.js of its own; cleaning its globals up only warns of what it reads while it ends.
  testEnvironmentOptions: { globalsCleanup: "off" },
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  transform: {
    "^.+\\.(t|j|mj)sx?$": [
      "@swc/jest",
      {
        jsc: {
          target: "es2022",
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
        },
        module: { type: "commonjs" },
        sourceMaps: "inline",
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly.join("|")})/)`],
  moduleFileExtensions: ["ts", "tsx", "js", "mjs", "cjs", "json"],
  moduleNameMapper: {
    "\\.css$": "<rootDir>/test/support/empty-style.ts",
    // Its package.json names a CommonJS file that the package does not have.
    "^numfmt$": "<rootDir>/node_modules/numfmt/dist/index.js",
  },
  setupFilesAfterEnv: ["<rootDir>/test/support/setup.ts"],
  testTimeout: 60_000,
  // Jest leaves a core to itself, which of two is half of them.
  maxWorkers: "100%",
};
