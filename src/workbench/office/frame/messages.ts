/**
 * What travels between Excel on the web and the frame of an add-in, as @microsoft/office-js 1.1.110 sends and expects
 * it: JSON texts by postMessage. Nothing of it is documented; see client/pinned.ts.
 */
export interface FrameRequest {
  readonly _messageType: 0;
  readonly _actionName: string;
  /** 0 a call, 1 beginning to listen to an event, 2 ceasing to. */
  readonly _actionType: 0 | 1 | 2;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

export const ActionKind = { Call: 0, Register: 1, Unregister: 2 } as const;

/** The numbers of methods that a frame calls through `executeMethod`. */
export const Dispatch = {
  LoadSettings: 75,
  SaveSettings: 76,
  RichApi: 93,
  CommandCompleted: 94,
} as const;

/** Codes that the client knows (`OSF.DDA.ErrorCodeManager.errorCodes`). */
export const FrameError = { None: 0, NotSupported: 5000 } as const;

/** What a dialog's opener is told when the person closes it (`OSF.DialogMessageType.DialogClosed`). */
export const DIALOG_CLOSED = 12006;

/** The names of events that frames listen to. */
export const FrameEvent = {
  RichApiMessage: "richApiMessage",
  AppCommandInvoked: "appCommandInvoked",
  DocumentSelectionChanged: "documentSelectionChanged",
  DialogMessageReceived: "dialogMessageReceived",
} as const;

/** Reads a message; undefined when it is none of this protocol. */
export function readRequest(text: unknown): FrameRequest | undefined {
  if (typeof text !== "string" || !text.startsWith("{")) return undefined;
  try {
    const message = JSON.parse(text) as Partial<FrameRequest>;
    return message._messageType === 0 && typeof message._actionName === "string"
      ? (message as FrameRequest)
      : undefined;
  } catch {
    return undefined;
  }
}

const envelope = (
  conversation: string,
  action: string,
  correlation: number,
  responseType: 0 | 1,
  data: unknown,
): string =>
  JSON.stringify({
    _messageType: 1,
    _actionName: action,
    _conversationId: conversation,
    _correlationId: correlation,
    _errorCode: 0,
    _responseType: responseType,
    _data: data,
    _serializerVersion: 1,
  });

/** The answer to a request. */
export const answerTo = (request: FrameRequest, data: unknown): string =>
  envelope(request._conversationId, request._actionName, request._correlationId, 0, data);

/** An event that the frame listens to. */
export const eventFor = (conversation: string, name: string, data: unknown): string =>
  envelope(conversation, name, -1, 1, data);

/** The members of a value that is an object; `{}` for everything else. */
export const membersOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
