import tseslint from "typescript-eslint";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import jsxA11y from "eslint-plugin-jsx-a11y";

const impure = [
  { object: "Math", property: "random", message: "Chance is an argument: pass a seeded generator." },
  { object: "Date", property: "now", message: "Time is an argument: pass the date in." },
];

export default tseslint.config(
  { ignores: ["dist", "node_modules", "coverage", "test-output"] },
  ...tseslint.configs.recommended,
  {
    files: ["src/**/*.{ts,tsx}", "test/**/*.{ts,tsx}"],
    rules: {
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "separate-type-imports" }],
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "no-restricted-properties": ["error", ...impure],
      eqeqeq: "error",
    },
  },
  {
    files: ["src/pmo/**/*.ts"],
    rules: {
      "no-restricted-globals": [
        "error",
        "Excel",
        "Office",
        "window",
        "document",
        "console",
        "fetch",
        "setTimeout",
        "localStorage",
        "performance",
      ],
      "no-restricted-syntax": [
        "error",
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: "Time is an argument.",
        },
      ],
    },
  },
  {
    files: ["src/{actions,taskpane,commands}/**/*.{ts,tsx}"],
    rules: {
      "no-restricted-globals": ["error", { name: "Excel", message: "Only src/excel speaks Office.js." }],
    },
  },
  {
    files: ["src/excel/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    languageOptions: { globals: { Excel: "readonly", Office: "readonly", OfficeExtension: "readonly" } },
    rules: {
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/call-sync-after-load": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  {
    files: ["src/{taskpane,workbench/page}/**/*.tsx"],
    plugins: { "react-hooks": reactHooks, "jsx-a11y": jsxA11y },
    rules: { ...reactHooks.configs.recommended.rules, ...jsxA11y.flatConfigs.recommended.rules },
  },
);
