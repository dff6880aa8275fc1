/** Where Calibri and Carlito are missing, page.css gives another font their widths under this name. */
export const CALIBRI_STAND_IN = "Calibri Widths";

/** Waits until the stand-in can be drawn: a canvas does not draw itself again when a font arrives. */
export async function standInReady(): Promise<void> {
  const faces = ["", "bold ", "italic ", "italic bold "].map((look) => `${look}11pt "${CALIBRI_STAND_IN}"`);
  await Promise.allSettled(faces.map((face) => document.fonts.load(face)));
}
