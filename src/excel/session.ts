import { problemOf } from "./problems";

/** One conversation with the workbook. Every round trip goes through `sync`, so that an action can say what it cost. */
export interface Session {
  readonly context: Excel.RequestContext;
  readonly workbook: Excel.Workbook;
  sync(): Promise<void>;
  readonly roundTrips: number;
}

/**
 * Runs work on the workbook and turns whatever Excel refuses into a problem for people. A cell that is being edited delays
 * the work instead of failing it.
 */
export async function withWorkbook<Result>(work: (session: Session) => Promise<Result>): Promise<Result> {
  try {
    return await Excel.run({ delayForCellEdit: true }, (context) => work(sessionOf(context)));
  } catch (error) {
    throw problemOf(error);
  }
}

function sessionOf(context: Excel.RequestContext): Session {
  let roundTrips = 0;
  return {
    context,
    workbook: context.workbook,
    async sync() {
      roundTrips += 1;
      await context.sync();
    },
    get roundTrips() {
      return roundTrips;
    },
  };
}
