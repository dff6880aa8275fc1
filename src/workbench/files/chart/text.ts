import { make } from "../../../sources/xml/query";
import type { XmlElement } from "../../../sources/xml/tree";
import { solidFill } from "./colors";
import { TEXT_UNITS_A_POINT } from "./words";

/** How a text of a chart looks; sizes are points. */
export interface TextLook {
  readonly size: number;
  readonly bold?: boolean | undefined;
  readonly color?: string | undefined;
}

/** The grey that Excel's own charts write in, dark enough to be read on white (contrast 7:1). */
export const TEXT_COLOR = "#595959";

function properties(name: string, { size, bold, color = TEXT_COLOR }: TextLook): XmlElement {
  return make(
    name,
    { lang: name === "a:rPr" ? "en-US" : undefined, sz: size * TEXT_UNITS_A_POINT, b: bold ?? false },
    [solidFill(color)],
  );
}

/** A `title` element with a text, or with a formula for one. */
export function titleElement(text: string, look: TextLook, rotation?: number): XmlElement {
  const body = make("a:bodyPr", { rot: rotation, vert: rotation === undefined ? undefined : "horz" });
  const tx = text.startsWith("=")
    ? make("c:strRef", {}, [make("c:f", {}, [text.slice(1)])])
    : make("c:rich", {}, [
        body,
        make("a:lstStyle"),
        ...text.split("\n").map((line) => paragraph(line, look)),
      ]);
  return make("c:title", {}, [
    make("c:tx", {}, [tx]),
    make("c:overlay", { val: 0 }),
    ...(text.startsWith("=") ? [textProperties(look)] : []),
  ]);
}

const paragraph = (line: string, look: TextLook): XmlElement =>
  make("a:p", {}, [
    make("a:pPr", {}, [properties("a:defRPr", look)]),
    make("a:r", {}, [properties("a:rPr", look), make("a:t", {}, [line])]),
  ]);

/** The look of axis labels, legend and data labels. */
export const textProperties = (look: TextLook): XmlElement =>
  make("c:txPr", {}, [
    make("a:bodyPr"),
    make("a:lstStyle"),
    make("a:p", {}, [
      make("a:pPr", {}, [properties("a:defRPr", look)]),
      make("a:endParaRPr", { lang: "en-US" }),
    ]),
  ]);
