import type { PageLayout } from "../../engine/page-layout";
import { element, elements, make, textOf } from "../../../sources/xml/query";
import type { SheetSection } from "./section";

type Texts = NonNullable<PageLayout["headersFooters"]>;

/** Headers and footers of all pages. Those of first and even pages stay in the file as they are. */
export const headerFooter: SheetSection = {
  state: (sheet) => sheet.pageLayout.headersFooters,

  read({ sheet, draft }) {
    const found = draft.get("headerFooter");
    const header = splitSides(textOf(element(found, "oddHeader")));
    const footer = splitSides(textOf(element(found, "oddFooter")));
    const texts: Texts = {
      ...(header.left ? { left: header.left } : {}),
      ...(header.center ? { center: header.center } : {}),
      ...(header.right ? { right: header.right } : {}),
      ...(footer.left ? { leftFooter: footer.left } : {}),
      ...(footer.center ? { centerFooter: footer.center } : {}),
      ...(footer.right ? { rightFooter: footer.right } : {}),
    };
    if (Object.keys(texts).length > 0) sheet.pageLayout = { ...sheet.pageLayout, headersFooters: texts };
  },

  write({ sheet, draft }) {
    const texts = sheet.pageLayout.headersFooters ?? {};
    const old = draft.get("headerFooter");
    const header = joinSides(texts.left, texts.center, texts.right);
    const footer = joinSides(texts.leftFooter, texts.centerFooter, texts.rightFooter);
    const children = [
      ...(header === "" ? [] : [make("oddHeader", {}, [header])]),
      ...(footer === "" ? [] : [make("oddFooter", {}, [footer])]),
      ...elements(old).filter(({ name }) => name !== "oddHeader" && name !== "oddFooter"),
    ];
    draft.put(
      "headerFooter",
      children.length > 0 ? { ...(old ?? make("headerFooter")), children } : undefined,
    );
  },
};

/**
 * A header's three parts: `&L`, `&C` and `&R` begin them, text before any is in the middle
 * (ISO/IEC 29500-1, 18.3.1.46). `&&` is an ampersand, and a font's name between quotes is skipped.
 */
export function splitSides(text: string): { left: string; center: string; right: string } {
  const sides = { left: "", center: "", right: "" };
  const begins = { L: "left", C: "center", R: "right" } as const;
  let side: keyof typeof sides = "center";
  for (const [piece] of text.matchAll(/&"[^"]*"|&[\s\S]|[^&]+|&/g)) {
    const letter = piece.length === 2 ? piece.charAt(1).toUpperCase() : "";
    if (letter === "L" || letter === "C" || letter === "R") side = begins[letter];
    else sides[side] += piece;
  }
  return sides;
}

const joinSides = (left = "", center = "", right = ""): string =>
  (left && `&L${left}`) + (center && `&C${center}`) + (right && `&R${right}`);
