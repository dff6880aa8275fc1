/** The directions of the house: docs/architecture.md. */
module.exports = {
  forbidden: [
    {
      name: "pmo-is-pure",
      comment: "The trade imports nothing of ours, no Office.js, no React and no Node.",
      severity: "error",
      from: { path: "^src/pmo" },
      to: {
        path: "^src/(?!pmo)|^node_modules/(@microsoft|react|@fluentui|@univerjs)",
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "sources-import-types-of-pmo-only",
      comment:
        "Files are read to the sheets that intake plans from; the reader knows nothing of what becomes of them.",
      severity: "error",
      from: { path: "^src/sources" },
      to: { path: "^src/(?!sources)", pathNot: "^src/pmo/(intake/plan|values/[a-z-]+)\\.ts$" },
    },
    {
      name: "pmo-needs-no-node",
      severity: "error",
      from: { path: "^src/(pmo|sources|excel|actions|taskpane|commands)" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "excel-imports-pmo-only",
      severity: "error",
      from: { path: "^src/excel" },
      to: { path: "^src/(sources|actions|taskpane|commands|workbench)" },
    },
    {
      name: "actions-import-excel-and-pmo-only",
      severity: "error",
      from: { path: "^src/actions" },
      to: { path: "^src/(taskpane|commands|workbench)" },
    },
    {
      name: "surfaces-import-actions",
      comment:
        "The pane and the ribbon reach the workbook through actions; of pmo they take types and texts of its data.",
      severity: "error",
      from: { path: "^src/(taskpane|commands)" },
      to: { path: "^src/(excel|workbench)" },
    },
    {
      name: "pane-takes-only-types-of-pmo",
      severity: "error",
      from: { path: "^src/(taskpane|commands)" },
      to: { path: "^src/pmo", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "nothing-imports-workbench",
      severity: "error",
      from: { path: "^src/(?!workbench)" },
      to: { path: "^src/workbench" },
    },
    {
      name: "workbench-stands-alone",
      comment: "Of the workbench only the command line joins actions to the host.",
      severity: "error",
      from: { path: "^src/workbench/(?!cli)" },
      to: { path: "^src/(actions|excel|taskpane|commands|pmo)" },
    },
    {
      name: "engine-knows-no-office-files-or-page",
      severity: "error",
      from: { path: "^src/workbench/engine" },
      to: { path: "^src/workbench/(office|files|page|cli)" },
    },
    {
      name: "files-and-office-do-not-know-each-other",
      severity: "error",
      from: { path: "^src/workbench/(office|files)" },
      to: { path: "^src/workbench/(page|cli)" },
    },
    {
      name: "no-circles",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "no-orphans",
      severity: "error",
      from: {
        orphan: true,
        path: "^src",
        pathNot: ["(\\.d\\.ts|index\\.tsx?|commands\\.ts|(steerbook|script|page|pane-entry|worker)\\.tsx?)$"],
      },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".js", ".mjs", ".json"],
      mainFields: ["module", "main"],
      exportsFields: ["exports"],
      conditionNames: ["import", "default"],
    },
  },
};
