import { zip } from "../zip/zip";
import type { ContentTypes } from "./content-types";
import { CONTENT_TYPES_PATH, contentType, printContentTypes, readContentTypes } from "./content-types";
import { LINKS, LINKS_STRICT, MAIN, MAIN_STRICT } from "./kinds";
import { relationshipsPath } from "./paths";
import type { Relationship } from "./relationships";
import { isKind, printRelationships, readRelationships } from "./relationships";

/**
 * The parts of an Office file and how they hang together. A saved file begins as a copy of the opened one, so
 * parts that this program does not know stay as they are.
 */
export class Package {
  private readonly known = new Map<string, Relationship[]>();
  private readonly types: ContentTypes;

  /** True for a file in the strict form of the standard, whose namespaces differ. */
  strict = false;

  constructor(private readonly parts: Map<string, Uint8Array>) {
    const xml = this.text(CONTENT_TYPES_PATH);
    this.types = xml === undefined ? { byExtension: new Map(), byPath: new Map() } : readContentTypes(xml);
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

  paths(): string[] {
    return [...this.parts.keys()];
  }

  /** Part names compare without case (ECMA-376 part 2, 6.2.2.3); the name as the file has it, if it is there. */
  find(path: string): string | undefined {
    if (this.parts.has(path)) return path;
    const wanted = path.toLowerCase();
    return this.paths().find((known) => known.toLowerCase() === wanted);
  }

  bytes(path: string): Uint8Array | undefined {
    const found = this.find(path);
    return found === undefined ? undefined : this.parts.get(found);
  }

  /** A part as text; UTF-16 parts, which the standard allows, are read by their byte order mark. */
  text(path: string): string | undefined {
    const bytes = this.bytes(path);
    if (!bytes) return undefined;
    const mark = ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0);
    const encoding = mark === 0xfffe ? "utf-16le" : mark === 0xfeff ? "utf-16be" : "utf-8";
    return new TextDecoder(encoding).decode(bytes);
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

  contentType(path: string): string {
    return contentType(this.types, path);
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

  /** The links of a part; of the package itself for "". */
  relationships(source: string): Relationship[] {
    let list = this.known.get(source);
    if (!list) {
      const xml = this.text(relationshipsPath(source));
      list = xml === undefined ? [] : readRelationships(source, xml);
      this.known.set(source, list);
    }
    return list;
  }

  /** The first link of a kind, such as `styles`. */
  related(source: string, kind: string): Relationship | undefined {
    return this.relationships(source).find((link) => isKind(link, kind));
  }

  /** The part at the first link of a kind, when it is there. */
  relatedPath(source: string, kind: string): string | undefined {
    const link = this.related(source, kind);
    return link && !link.external ? this.find(link.target) : undefined;
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
