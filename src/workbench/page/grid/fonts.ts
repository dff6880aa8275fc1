import { DEFAULT_FONT } from "../../engine/style";
import type { Font } from "../../engine/style";

/** Where Calibri and Carlito are missing, page.css gives another font their widths under this name. */
export const CALIBRI_STAND_IN = "Calibri Widths";

/** Waits until the stand-in can be drawn: a canvas does not draw itself again when a font arrives. */
export async function standInReady(): Promise<void> {
  const faces = ["", "bold ", "italic ", "italic bold "].map((look) => `${look}11pt "${CALIBRI_STAND_IN}"`);
  await Promise.allSettled(faces.map((face) => document.fonts.load(face)));
}

/** Fonts with the widths of Excel's own, for machines that have no Excel. */
const SUBSTITUTES: Readonly<Record<string, string>> = {
  calibri: "Carlito",
  cambria: "Caladea",
  arial: "Liberation Sans",
  "times new roman": "Liberation Serif",
  "courier new": "Liberation Mono",
};

/** A font's name with those to use where it is missing, as CSS and canvas take it. */
export function fontFamily(name: string = DEFAULT_FONT.name): string {
  const substitute = SUBSTITUTES[name.toLowerCase()];
  const stand = substitute === "Carlito" ? [substitute, CALIBRI_STAND_IN] : substitute ? [substitute] : [];
  return [name, ...stand, "Segoe UI", "Helvetica Neue", "Arial", "sans-serif"].join(", ");
}

/** A font as canvas takes it, the way the grid draws it. */
export function fontString(font: Font = {}): string {
  const size = Math.ceil(font.size ?? DEFAULT_FONT.size);
  return `${font.italic ? "italic" : "normal"} ${font.bold ? "bold" : "normal"} ${size}pt ${fontFamily(font.name)}`;
}
