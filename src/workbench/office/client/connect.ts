import { EVENT_CATEGORY } from "../events/host-event";
import type { EmbeddedHost } from "../host";
import type { RequestBody } from "../protocol";
import type { ClientWindow } from "./script";

/** The undocumented members that join a client to a host of our own; see pinned.ts. */
interface Seams {
  readonly SessionBase: { new (): object; _overrideSession: object | null };
  readonly GenericEventRegistration: { _testReadyImpl: (() => Promise<void>) | null };
  readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
  readonly Utility: { _logEnabled: boolean };
  readonly CoreUtility: { _logEnabled: boolean };
  _testTriggerRichApiMessageEvent(message: { entries: readonly EventEntry[] }): void;
}

interface EventEntry {
  readonly id: string;
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
}

interface Message {
  readonly Body: RequestBody;
}

/** Sends all that a client asks to a host, and the host's events to the client. Answers how to part them. */
export function connect(window: ClientWindow, host: EmbeddedHost): () => void {
  const seams = window.OfficeExtension as unknown as Seams;
  seams.CommonUtility._doApiNotSupportedCheck = true;
  seams.GenericEventRegistration._testReadyImpl = () => Promise.resolve();
  const executor = {
    executeAsync: (_customData: string, _flags: number, message: Message) =>
      Promise.resolve({
        ErrorCode: "",
        ErrorMessage: "",
        Headers: {},
        HttpStatusCode: 200,
        Body: host.execute(message.Body),
      }),
  };
  seams.SessionBase._overrideSession = {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve({ url: "https://embedded.host/", headers: {} }),
    _createRequestExecutorOrNull: () => executor,
  };
  let serial = 0;
  return host.onEvent((event) => {
    if (event.kind !== "message") return;
    const { messageType, targetId, message } = event;
    const entry = { id: String(++serial), messageCategory: EVENT_CATEGORY, messageType, targetId, message };
    // Events come after the answer to the batch that caused them, as from Excel.
    setTimeout(() => seams._testTriggerRichApiMessageEvent({ entries: [entry] }), 0);
  });
}
