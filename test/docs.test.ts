import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";

const ROOT = join(__dirname, "..");
const read = (path: string): string => readFileSync(join(ROOT, path), "utf8");
const filesIn = (folder: string, kind: RegExp): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true })
    .map((name) => `${folder}/${String(name).replaceAll("\\", "/")}`)
    .filter((name) => kind.test(name));

const PAGES = [
  ...["README.md", "CONTRIBUTING.md", "CHANGELOG.md"].filter((name) => existsSync(join(ROOT, name))),
  ...filesIn("docs", /\.md$/),
];

test.each(PAGES)("%s links to what is there", (page) => {
  const links = [...read(page).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)[^)]*\)/g)].map(
    ([, link]) => link ?? "",
  );
  expect(links.filter((link) => !existsSync(join(ROOT, dirname(page), link)))).toEqual([]);
});

test.each(PAGES)("%s names files and commands that there are", (page) => {
  const text = read(page);
  const files = [...text.matchAll(/`((?:src|test|scripts|docs|assets)\/[\w./-]+\.\w+)`/g)].map(
    ([, file]) => file ?? "",
  );
  expect(files.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
  const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
  const commands = [...text.matchAll(/npm run (?:--\w+ )*([a-z][\w:-]*)/g)].map(
    ([, command]) => command ?? "",
  );
  expect(commands.filter((command) => !(command in scripts))).toEqual([]);
});

test("every issue of Office.js that the code names is on the page of quirks", () => {
  const named = filesIn("src", /\.tsx?$/).flatMap((file) =>
    [...read(file).matchAll(/office-js(?:\/issues\/|#)(\d+)/g)].map(([, number]) => number ?? ""),
  );
  const quirks = read("docs/excel-quirks.md");
  expect(named.length).toBeGreaterThan(5);
  expect([...new Set(named)].filter((number) => !quirks.includes(`issues/${number})`))).toEqual([]);
});
