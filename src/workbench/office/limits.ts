import { refusal } from "../engine/refusals";
import type { RefusalCode } from "../engine/refusals";
import type { ResponseBody } from "./protocol";

/**
 * Excel on the web takes and gives at most 5 MB in one round trip:
 * https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization
 */
export const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** How many bytes a text takes on its way, in UTF-8. */
export function byteLength(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < 0x80) continue;
    // A surrogate pair is two units and four bytes; every other unit beyond ASCII adds one or two.
    bytes += code < 0x800 || (code >= 0xd800 && code <= 0xdfff) ? 1 : 2;
  }
  return bytes;
}

/** The answer to a round trip that fails as a whole. */
export function failed(code: string, message: string): ResponseBody {
  return {
    Results: [],
    Error: { Code: code, Message: message, Location: "", ActionIndex: -1, HttpStatusCode: 400 },
  };
}

/** The same with one of Excel's own codes and its message. */
export function failedBy(code: RefusalCode): ResponseBody {
  return failed(code, refusal(code, "").message);
}
