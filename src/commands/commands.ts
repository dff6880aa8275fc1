import { check } from "../actions/check";
import { momentOf } from "../actions/clock";
import { goTo } from "../actions/go-to";
import { refresh } from "../actions/refresh";
import { fullAddress } from "../actions/cell-address";
import { runCommand } from "./run-command";
import type { CommandWindow } from "./run-command";
import { showProblem } from "./show-problem";

const window: CommandWindow = {
  storage: () => globalThis.localStorage,
  partition: () => Office.context.partitionKey ?? "",
  show: (problem) => showProblem(problem, globalThis.location.href, Office.context.ui),
};

const now = () => momentOf(new Date());
/** The sheet that a command has written is shown: a ribbon button has no other way to say that it is done. */
const showSheet = (sheet: string | undefined): Promise<void> =>
  sheet === undefined ? Promise.resolve() : goTo(fullAddress(sheet, 0, 0));

/** The ribbon's Check button: checks every register and shows the sheet of the findings. */
function checkRegisters(event: Office.AddinCommands.Event): Promise<void> {
  const work = async (): Promise<void> => showSheet((await check(now())).sheet);
  return runCommand("check", work, () => event.completed(), window);
}

/** The ribbon's Refresh button: writes the reports anew and shows the first of them. */
function refreshRollups(event: Office.AddinCommands.Event): Promise<void> {
  const work = async (): Promise<void> => showSheet((await refresh(now())).sheets[0]);
  return runCommand("refresh", work, () => event.completed(), window);
}

void Office.onReady().then(() => {
  Office.actions.associate("checkRegisters", checkRegisters);
  Office.actions.associate("refreshRollups", refreshRollups);
});
