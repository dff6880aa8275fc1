import { attribute, elements, make } from "../xml/query";
import { parseXml, printPart } from "../xml/tree";
import { relativePath, resolvePath } from "./paths";

/** A link from one part to another, or to an address outside of the file. */
export interface Relationship {
  readonly id: string;
  /** The whole type, a URL whose last step says what it is. */
  readonly type: string;
  /** A part's path, or the address when `external`. */
  readonly target: string;
  readonly external: boolean;
}

const NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";

/** Reads a `.rels` part; targets become paths within the package. */
export function readRelationships(source: string, xml: string): Relationship[] {
  return elements(parseXml(xml), "Relationship").map((found) => {
    const external = attribute(found, "TargetMode") === "External";
    const target = attribute(found, "Target") ?? "";
    return {
      id: attribute(found, "Id") ?? "",
      type: attribute(found, "Type") ?? "",
      target: external ? target : resolvePath(source, target),
      external,
    };
  });
}

export function printRelationships(source: string, list: readonly Relationship[]): string {
  const children = list.map(({ id, type, target, external }) =>
    make("Relationship", {
      Id: id,
      Type: type,
      Target: external ? target : relativePath(source, target),
      TargetMode: external ? "External" : undefined,
    }),
  );
  return printPart(make("Relationships", { xmlns: NAMESPACE }, children));
}

/** True when a type is of this kind, in the transitional, the strict or Microsoft's own namespaces. */
export const isKind = ({ type }: Relationship, kind: string): boolean => type.endsWith(`/${kind}`);
