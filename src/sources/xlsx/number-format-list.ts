import { attribute, element, elements, numeric } from "../xml/query";
import { parseUnprefixed } from "../xml/tree";
import { builtInFormat } from "./number-formats";

/** The number format of each entry of `cellXfs`, in order; what cells name as their style. */
export function numberFormatList(stylesXml: string | undefined): readonly string[] {
  if (stylesXml === undefined) return [];
  const root = parseUnprefixed(stylesXml);
  const own = new Map<number, string>();
  for (const one of elements(element(root, "numFmts"), "numFmt"))
    own.set(numeric(attribute(one, "numFmtId")) ?? -1, attribute(one, "formatCode") ?? "General");
  return elements(element(root, "cellXfs"), "xf").map((xf) => {
    const id = numeric(attribute(xf, "numFmtId")) ?? 0;
    return own.get(id) ?? builtInFormat(id) ?? "General";
  });
}
