import { IdleWorker } from "../../sources/client/idle-worker";
import { cancelled } from "../progress";
import type { PlanAnswer, PlanRequest, PlanStandards } from "./messages";
import { planHere } from "./plan-sheets";
import type { PlanSheets } from "./plan-sheets";

const planners = new IdleWorker(
  () => new Worker(new URL("./worker.ts", import.meta.url), { name: "steerbook-planner" }),
  30_000,
);

/** What each worker was told last. */
const told = new WeakMap<Worker, PlanStandards>();

/** Plans in a worker, so that the pane goes on answering while a large sheet is looked through. */
export const planInWorker: PlanSheets = (sheets, options, signal) =>
  new Promise((resolve, reject) => {
    const worker = planners.take();
    const end = (settle: () => void, keep: boolean): void => {
      worker.onmessage = worker.onerror = worker.onmessageerror = null;
      signal?.removeEventListener("abort", cancel);
      if (keep) planners.rest(worker);
      else worker.terminate();
      settle();
    };
    const cancel = (): void => end(() => reject(cancelled()), false);
    // It was not loaded, or has ended: the plan is the same wherever it is made.
    worker.onerror = worker.onmessageerror = () => end(() => resolve(planHere(sheets, options)), false);
    worker.onmessage = ({ data }: MessageEvent<PlanAnswer>) =>
      end(() => ("plan" in data ? resolve(data.plan) : reject(data.error)), true);
    if (signal?.aborted) return cancel();
    signal?.addEventListener("abort", cancel);
    const { templates, lists, ...rest } = options;
    const last = told.get(worker);
    const isTold = last?.templates === templates && last.lists === lists;
    told.set(worker, { templates, lists });
    const request: PlanRequest = {
      sheets,
      options: rest,
      ...(isTold ? {} : { standards: { templates, lists } }),
    };
    worker.postMessage(request);
  });
