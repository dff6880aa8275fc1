import { momentOf } from "../../actions/clock";
import type { Moment } from "../../actions/clock";
import type { Watch } from "../../actions/progress";
import type { ActionName } from "./pane-state";
import { useServices } from "./services";
import { useStore } from "./store";
import { isCancelled, troubleOf } from "./trouble";

/** How one run of an action is shown and what follows from it. */
export interface Run<Result> {
  readonly name: ActionName;
  readonly work: (watch: Watch, moment: Moment) => Promise<Result>;
  /** Takes the result in, and says a sentence about it: to screen readers, or shown to everybody until the next action. */
  readonly done?: (result: Result) => { readonly say: string } | { readonly show: string } | undefined;
  /** False for what changes nothing that the path shows. */
  readonly rereads?: boolean;
}

/** Runs actions one at a time, with progress, cancelling, announcements and troubles in the place where the pane shows them. */
export function useAction(): {
  readonly busy: boolean;
  readonly run: <Result>(run: Run<Result>) => Promise<void>;
} {
  const { actions, words, environment } = useServices();
  const { state, dispatch, busy } = useStore();

  const run = async <Result>({ name, work, done, rereads = true }: Run<Result>): Promise<void> => {
    if (busy.current) return;
    busy.current = true;
    const abort = new AbortController();
    // Excel may never answer (https://github.com/OfficeDev/office-js/issues/4805): who stops waiting gets the pane back.
    let abandoned = false;
    const end = (): void => {
      abandoned = true;
      abort.abort();
      busy.current = false;
      dispatch({ type: "finished" });
      dispatch({ type: "noticed", notice: { text: words.shell.stopped, tone: "info" } });
    };
    dispatch({
      type: "started",
      running: {
        name,
        step: words.shell.running[name],
        share: 0,
        cancelling: false,
        cancel: () => {
          abort.abort();
          dispatch({ type: "cancelling" });
        },
        abandon: end,
      },
    });
    const watch: Watch = {
      signal: abort.signal,
      onProgress: (step, share) => {
        if (!abandoned) dispatch({ type: "progressed", step, share });
      },
    };
    const fail = (error: unknown): void => {
      if (isCancelled(error)) dispatch({ type: "noticed", notice: { text: error.message, tone: "info" } });
      else dispatch({ type: "failed", trouble: troubleOf(error, words, environment.host) });
    };
    try {
      const result = await work(watch, momentOf(environment.now()));
      if (abandoned) return;
      const read = rereads ? await settled(actions.readState()) : {};
      if (abandoned) return;
      const sentence = done?.(result);
      if (read.value) dispatch({ type: "programRead", program: read.value });
      dispatch({ type: "finished" });
      if (sentence && "say" in sentence) dispatch({ type: "said", text: sentence.say });
      if (sentence && "show" in sentence)
        dispatch({ type: "noticed", notice: { text: sentence.show, tone: "good" } });
      if (read.error !== undefined) fail(read.error);
    } catch (error) {
      if (abandoned) return;
      dispatch({ type: "finished" });
      fail(error);
    } finally {
      if (!abandoned) busy.current = false;
    }
  };

  return { busy: state.running !== undefined, run };
}

/** What was done stays done although the workbook cannot be read afterwards: both are told. */
const settled = <Value>(work: Promise<Value>): Promise<{ value?: Value; error?: unknown }> =>
  work.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );
