/** The folder of a part's path: `xl/worksheets/sheet1.xml` → `xl/worksheets`. */
export const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf("/")));

/** The part that a relationship's target names, seen from the part that holds the relationship. */
export function resolvePath(source: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps = folderOf(source).split("/").filter(Boolean);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}

/** A part's path as a relationship of another part writes it: from its folder on, or from the root. */
export function relativePath(source: string, path: string): string {
  const from = folderOf(source).split("/").filter(Boolean);
  const to = path.split("/");
  let same = 0;
  while (same < from.length && same < to.length - 1 && from[same] === to[same]) same++;
  return "../".repeat(from.length - same) + to.slice(same).join("/");
}

/** Where a part's relationships are: `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`; the package's own for "". */
export function relationshipsPath(source: string): string {
  const folder = folderOf(source);
  const file = source.slice(folder ? folder.length + 1 : 0);
  return `${folder ? `${folder}/` : ""}_rels/${file}.rels`;
}
