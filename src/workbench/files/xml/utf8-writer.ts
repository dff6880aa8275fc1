/**
 * Gathers text as UTF-8 bytes. A large sheet is written row by row, so that its rows do not all live as strings
 * at the same time.
 */
export class Utf8Writer {
  private readonly encoder = new TextEncoder();
  private bytes = new Uint8Array(1 << 16);
  private filled = 0;

  write(text: string): void {
    // A UTF-16 unit takes at most three bytes.
    this.reserve(text.length * 3);
    this.filled += this.encoder.encodeInto(text, this.bytes.subarray(this.filled)).written;
  }

  /** What was written so far. */
  done(): Uint8Array {
    return this.bytes.subarray(0, this.filled);
  }

  private reserve(more: number): void {
    if (this.filled + more <= this.bytes.length) return;
    const larger = new Uint8Array(Math.max(this.bytes.length * 2, this.filled + more));
    larger.set(this.done());
    this.bytes = larger;
  }
}
