/** A file's text, and the encoding that it was read in as a person would name it. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: string;
}

/**
 * Decodes the bytes of a text file as Excel does: by a byte order mark, else UTF-8 when it is valid, else the
 * Windows code page of Western Europe, which en-US Excel takes for anything else.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) {
    return { text: new TextDecoder("utf-8").decode(bytes), encoding: "UTF-8 with a byte order mark" };
  }
  if (first === 0xff && second === 0xfe) return wide(bytes, "utf-16le");
  if (first === 0xfe && second === 0xff) return wide(bytes, "utf-16be");
  const guess = wideGuess(bytes);
  if (guess) return wide(bytes, guess);
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), encoding: "UTF-8" };
  } catch {
    return {
      text: new TextDecoder("windows-1252").decode(bytes),
      encoding: "Windows-1252 (Western European)",
    };
  }
}

const wide = (bytes: Uint8Array, label: "utf-16le" | "utf-16be"): DecodedText => ({
  text: new TextDecoder(label).decode(bytes),
  encoding: `UTF-16 (${label === "utf-16le" ? "little" : "big"}-endian)`,
});

/** UTF-16 without a mark shows in zeros at every second byte. */
function wideGuess(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const head = bytes.subarray(0, 4096 - (4096 % 2));
  let even = 0;
  let odd = 0;
  head.forEach((byte, index) => {
    if (byte !== 0) return;
    if (index % 2 === 0) even++;
    else odd++;
  });
  const many = head.length * 0.3;
  if (odd > many && even < many / 10) return "utf-16le";
  return even > many && odd < many / 10 ? "utf-16be" : undefined;
}
