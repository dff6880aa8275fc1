import { failed } from "../limits";
import type { RequestBody, ResponseBody } from "../protocol";

/** What Office.js tells Excel on the web of its own accord: that functions of the ribbon may be called from now on. */
const SERVICE = "Microsoft.InternalService.AddinInternalService";
const READY = "NotifyActionHandlerReady";

/** Answers a request to a service beside the workbook; all but the one above are refused by name. */
export function answerService(body: RequestBody): ResponseBody {
  const paths = Object.values(body.ObjectPaths);
  const foreign = paths.find((path) => path.Name !== SERVICE);
  const method = body.Actions.find(
    (action) => action.Name !== "" && action.Name !== READY && action.Name !== "Trace",
  );
  const unknown = foreign?.Name ?? method?.Name;
  if (unknown !== undefined) {
    return failed("ApiNotFound", `${unknown} is not implemented by the embedded host`);
  }
  return { Results: body.Actions.map((action) => ({ ActionId: action.Id, Value: {} })) };
}
