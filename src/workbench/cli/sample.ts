import { momentOf } from "../../actions/clock";
import { addSample } from "../../actions/sample";
import { undoIsForgotten } from "./forget";
import { Workbook } from "../engine/workbook";
import type { EmbeddedHost } from "../office/host";

/** Opens a new workbook in a host that holds the sample program's sheets, and nothing else. */
export async function openSample(host: EmbeddedHost): Promise<void> {
  const workbook = new Workbook();
  workbook.name = "National Care Digital returns.xlsx";
  const empty = workbook.addSheet("Sheet1");
  host.open(workbook);
  await addSample(momentOf(new Date(0)));
  await undoIsForgotten([empty.name]);
}
