import type { ContentTypes } from "./content-types";
import { CONTENT_TYPES_PATH, contentType, readContentTypes } from "./content-types";
import { relationshipsPath } from "./paths";
import type { Relationship } from "./relationships";
import { isKind, readRelationships } from "./relationships";

/** The parts of a zip by name, as a map has them or as they are taken out one by one. */
export interface Parts {
  keys(): Iterable<string>;
  has(name: string): boolean;
  get(name: string): Uint8Array | undefined;
}

/** The parts of an Office file and how they hang together, for reading. */
export class ReadPackage {
  protected readonly known = new Map<string, Relationship[]>();
  protected readonly types: ContentTypes;

  constructor(private readonly content: Parts) {
    const xml = this.text(CONTENT_TYPES_PATH);
    this.types = xml === undefined ? { byExtension: new Map(), byPath: new Map() } : readContentTypes(xml);
  }

  paths(): string[] {
    return [...this.content.keys()];
  }

  /** Part names compare without case (ECMA-376 part 2, 6.2.2.3); the name as the file has it, if it is there. */
  find(path: string): string | undefined {
    if (this.content.has(path)) return path;
    const wanted = path.toLowerCase();
    return this.paths().find((known) => known.toLowerCase() === wanted);
  }

  bytes(path: string): Uint8Array | undefined {
    const found = this.find(path);
    return found === undefined ? undefined : this.content.get(found);
  }

  /** A part as text; UTF-16 parts, which the standard allows, are read by their byte order mark. */
  text(path: string): string | undefined {
    const bytes = this.bytes(path);
    if (!bytes) return undefined;
    const mark = ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0);
    const encoding = mark === 0xfffe ? "utf-16le" : mark === 0xfeff ? "utf-16be" : "utf-8";
    return new TextDecoder(encoding).decode(bytes);
  }

  contentType(path: string): string {
    return contentType(this.types, path);
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
}
