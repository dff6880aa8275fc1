import type { RibbonProblem } from "./ribbon-note";

/** Addresses have a limit (2,048 characters is safe everywhere); the sentences always fit, long details are cut. */
const MOST_DETAILS = 600;
/** Office ends a command after five minutes; the dialog lives no longer than the command that opened it. */
const MOST_MILLISECONDS = 4 * 60_000;

/** As much of `Office.context.ui` as is needed. Hosts without it have no dialogs. */
type DialogHost = Pick<Office.UI, "displayDialogAsync"> | undefined;

/**
 * Shows a problem in a dialog window, which function commands may open:
 * https://learn.microsoft.com/office/dev/add-ins/develop/dialog-api-in-office-add-ins. Answers when it is closed; false
 * where the host opens none, or the person or a pop-up blocker refuses it.
 */
export function showProblem(problem: RibbonProblem, page: string, ui: DialogHost): Promise<boolean> {
  return new Promise((resolve) => {
    if (!ui?.displayDialogAsync) return resolve(false);
    const { details } = problem;
    const address = new URL("taskpane.html", page);
    address.searchParams.set(
      "problem",
      JSON.stringify({ ...problem, details: details.slice(0, MOST_DETAILS) }),
    );
    ui.displayDialogAsync(address.href, { height: 40, width: 30, displayInIframe: true }, (result) => {
      if (result.status !== Office.AsyncResultStatus.Succeeded) return resolve(false);
      const late = setTimeout(() => resolve(true), MOST_MILLISECONDS);
      result.value.addEventHandler(Office.EventType.DialogEventReceived, () => {
        clearTimeout(late);
        resolve(true);
      });
    });
  });
}
