/** The model measures in points, the screen in pixels of a 96th of an inch. */
const PIXELS_PER_POINT = 96 / 72;

/** Whole pixels, as Excel rounds widths and heights at 100 %. */
export const toPixels = (points: number): number => Math.round(points * PIXELS_PER_POINT);

export const toPoints = (pixels: number): number => pixels / PIXELS_PER_POINT;
