/**
 * What a file may ask of this program before it is refused. They lie well above the largest real workbooks
 * met so far and below what makes a browser tab run out of memory.
 */
export const LIMITS = {
  /** Bytes of the file as it is. */
  fileBytes: 256 * 1024 * 1024,
  /** Parts within the zip of a workbook, or files within an archive. */
  entries: 10_000,
  /** Bytes of one part after inflating; a JavaScript string ends at 512 Mi characters. */
  partBytes: 384 * 1024 * 1024,
  /** Bytes of all parts after inflating. */
  totalBytes: 768 * 1024 * 1024,
  /**
   * Times that a part may grow by inflating, once it is larger than `ratioFrom`. Worksheets grow by ten to
   * fifty times; deflate's own end is 1,032, where bombs are.
   */
  ratio: 250,
  ratioFrom: 32 * 1024 * 1024,
  /** Cells with content or a look of their own, in all sheets. */
  cells: 5_000_000,
} as const;

/** Excel's own limit of a cell's text. */
export const LONGEST_TEXT = 32_767;
