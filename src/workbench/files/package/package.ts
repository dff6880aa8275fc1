import { zip } from "../zip/zip";
import { CONTENT_TYPES_PATH, contentType, printContentTypes } from "../../../sources/package/content-types";
import { LINKS, LINKS_STRICT, MAIN, MAIN_STRICT } from "../../../sources/package/kinds";
import { relationshipsPath } from "../../../sources/package/paths";
import { ReadPackage } from "../../../sources/package/read-package";
import type { Relationship } from "../../../sources/package/relationships";
import { printRelationships } from "../../../sources/package/relationships";

/**
 * The parts of an Office file and how they hang together. A saved file begins as a copy of the opened one, so
 * parts that this program does not know stay as they are.
 */
export class Package extends ReadPackage {
  /** True for a file in the strict form of the standard, whose namespaces differ. */
  strict = false;

  constructor(private readonly parts: Map<string, Uint8Array>) {
    super(parts);
  }

  /** The same parts again, to be changed without touching these. */
  copy(): Package {
    const parts = new Map(this.parts);
    parts.set(CONTENT_TYPES_PATH, new TextEncoder().encode(printContentTypes(this.types)));
    const copy = new Package(parts);
    copy.strict = this.strict;
    return copy;
  }

  /** The namespace of spreadsheet elements, and that of links and their kinds. */
  get main(): string {
    return this.strict ? MAIN_STRICT : MAIN;
  }

  get links(): string {
    return this.strict ? LINKS_STRICT : LINKS;
  }

  /** Puts a part, with its content type when it is new. */
  put(path: string, content: string | Uint8Array, type?: string): void {
    const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
    this.parts.set(this.find(path) ?? path, bytes);
    if (type !== undefined && contentType(this.types, path) !== type) this.types.byPath.set(path, type);
  }

  /** Takes a part away, with its relationships and its content type. */
  remove(path: string): void {
    const found = this.find(path) ?? path;
    this.parts.delete(found);
    this.parts.delete(this.find(relationshipsPath(found)) ?? "");
    this.known.delete(found);
    this.types.byPath.delete(found);
  }

  /** Takes a part away together with every link to it. */
  detach(path: string): void {
    for (const source of ["", ...this.paths()]) {
      if (source.endsWith(".rels")) continue;
      const links = this.relationships(source).filter((link) => !link.external && link.target === path);
      if (links.length > 0) this.unlink(source, ...links.map((link) => link.id));
    }
    this.remove(path);
  }

  /** What an image's or another part's name's end stands for, when the file does not say yet. */
  knowExtension(extension: string, type: string): void {
    if (!this.types.byExtension.has(extension)) this.types.byExtension.set(extension, type);
  }

  /** A path that is free, from a pattern with `#` for its number: `xl/charts/chart#.xml`. */
  freePath(pattern: string): string {
    for (let number = 1; ; number++) {
      const path = pattern.replace("#", String(number));
      if (this.find(path) === undefined) return path;
    }
  }

  /** Links two parts; the new link's id. */
  link(source: string, type: string, target: string, external = false): string {
    const list = this.relationships(source);
    const used = new Set(list.map((one) => one.id));
    let number = list.length + 1;
    while (used.has(`rId${number}`)) number++;
    this.setRelationships(source, [...list, { id: `rId${number}`, type, target, external }]);
    return `rId${number}`;
  }

  unlink(source: string, ...ids: string[]): void {
    const kept = this.relationships(source).filter((link) => !ids.includes(link.id));
    this.setRelationships(source, kept);
  }

  private setRelationships(source: string, list: Relationship[]): void {
    this.known.set(source, list);
    const path = this.find(relationshipsPath(source)) ?? relationshipsPath(source);
    if (list.length === 0) this.parts.delete(path);
    else this.parts.set(path, new TextEncoder().encode(printRelationships(source, list)));
  }

  /** The parts that links lead to, from the package's own on. */
  reachable(): Set<string> {
    const seen = new Set<string>();
    const visit = (source: string): void => {
      for (const { target, external } of this.relationships(source)) {
        const path = external ? undefined : this.find(target);
        if (path === undefined || seen.has(path)) continue;
        seen.add(path);
        visit(path);
      }
    };
    visit("");
    return seen;
  }

  /** The file's bytes: content types first, as Office writes them. */
  toZip(): Uint8Array {
    const types = new TextEncoder().encode(printContentTypes(this.types));
    return zip(new Map([[CONTENT_TYPES_PATH, types], ...this.otherParts()]));
  }

  private otherParts(): [string, Uint8Array][] {
    return [...this.parts].filter(([path]) => path !== CONTENT_TYPES_PATH);
  }
}
