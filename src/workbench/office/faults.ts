import { ActionType, PathType } from "./protocol";
import type { Action, RequestBody } from "./protocol";

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

/** A batch cut off after half of its changes, rounded up. */
export function firstHalf(body: RequestBody): RequestBody {
  const changes = [...body.Actions.keys()].filter((index) => changesSomething(body, body.Actions[index]));
  const firstLeft = changes[Math.ceil(changes.length / 2)];
  return firstLeft === undefined ? body : { ...body, Actions: body.Actions.slice(0, firstLeft) };
}

function changesSomething({ ObjectPaths }: RequestBody, action: Action | undefined): boolean {
  if (action?.ActionType === ActionType.SetProperty || action?.ActionType === ActionType.Method) return true;
  // Objects made by a method that is no question: `tables.add`, `range.insert`.
  const path = action?.ActionType === ActionType.Instantiate ? ObjectPaths[action.ObjectPathId] : undefined;
  return path?.ObjectPathType === PathType.Method && !/^_?Get/.test(path.Name);
}
