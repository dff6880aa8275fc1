/** Colours of all sheets: quiet ink on white, one accent, and RAG tones whose text stays above 4.5:1 on its fill. */
export const PALETTE = {
  ink: "#1F2A33",
  soft: "#5B6770",
  faint: "#8A949C",
  rule: "#D5DBE0",
  panel: "#F4F6F8",
  accent: "#0B5A6F",
  accentSoft: "#E3EFF2",
  white: "#FFFFFF",
} as const;

/** Fill and text of a RAG colour, and the tone of its bars in charts. */
export interface Tone {
  readonly fill: string;
  readonly text: string;
  readonly bar: string;
}

export const TONES: Readonly<Record<string, Tone>> = {
  Green: { fill: "#DDF0E0", text: "#1B5E2A", bar: "#3C9A52" },
  "Amber/Green": { fill: "#EEF2D5", text: "#56600F", bar: "#A3B13C" },
  Amber: { fill: "#FFEFC7", text: "#7A4B00", bar: "#E5A626" },
  "Amber/Red": { fill: "#FFE1CC", text: "#8A3A06", bar: "#DE7436" },
  Red: { fill: "#FADCD9", text: "#9B1C14", bar: "#C63A30" },
  Grey: { fill: "#E7EAEC", text: "#4A555D", bar: "#9AA5AD" },
  Blue: { fill: "#DCE9F7", text: "#174E87", bar: "#3F7FC1" },
  Critical: { fill: "#F3C6C2", text: "#7E120B", bar: "#A31F16" },
  High: { fill: "#FADCD9", text: "#9B1C14", bar: "#D9594F" },
  Medium: { fill: "#FFEFC7", text: "#7A4B00", bar: "#E5A626" },
  Low: { fill: "#DDF0E0", text: "#1B5E2A", bar: "#3C9A52" },
  "Not assessed": { fill: "#E7EAEC", text: "#4A555D", bar: "#9AA5AD" },
};

export const toneOf = (word: string): Tone =>
  TONES[word] ?? { fill: "#E7EAEC", text: "#4A555D", bar: "#9AA5AD" };
