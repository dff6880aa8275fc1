/** When a planned failure strikes: before anything is done, after all is done but before the answer, or half way. */
export type FaultMoment = "before" | "after" | "midway";

export interface Fault {
  readonly how: FaultMoment;
  readonly code: string;
}

/** Failures planned for coming round trips, so that callers can be tested with a failure at each of them. */
export class Faults {
  private readonly planned = new Map<number, Fault>();

  /** Round trips count from 1, from the last reset of the statistics. */
  plan(roundTrip: number, how: FaultMoment, code: string): void {
    this.planned.set(roundTrip, { how, code });
  }

  /** The failure for a round trip; it strikes once. */
  take(roundTrip: number): Fault | undefined {
    const fault = this.planned.get(roundTrip);
    this.planned.delete(roundTrip);
    return fault;
  }

  clear(): void {
    this.planned.clear();
  }
}
