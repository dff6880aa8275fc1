import { breathe } from "./breathe";
import type { Session } from "./session";

/**
 * Excel on the web takes 5 MB in one request: https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization
 * Characters of JSON are counted as they are added; the rest is room for the calls themselves and for letters of several bytes.
 */
const BUDGET = 2_500_000;

/** Collects writes and sends them on before a request grows too large. */
export class Payload {
  private used = 0;
  private readonly pause = breathe();

  /** `begin` is queued at the head of each request after a split, for what holds only until the next round trip. */
  constructor(
    private readonly session: Session,
    private readonly begin: () => void = () => undefined,
  ) {}

  /** Call before adding a write of about so many characters. */
  async room(characters: number): Promise<void> {
    if (this.used > 0 && this.used + characters > BUDGET) await this.flush();
    await this.pause();
    this.used += characters;
  }

  /** Sends what has been added since the last time. */
  async flush(): Promise<void> {
    if (this.used === 0) return;
    this.used = 0;
    await this.session.sync();
    this.begin();
  }

  /** Sends what is queued, for an answer that the next writes go by. */
  async ask(): Promise<void> {
    this.used = 0;
    await this.session.sync();
    this.begin();
  }

  /** The most rows of so many characters each that fit into one request. */
  static rowsFor(charactersOfRow: number): number {
    return Math.max(1, Math.floor(BUDGET / Math.max(1, charactersOfRow)));
  }
}
