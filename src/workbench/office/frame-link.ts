import { EVENT_CATEGORY } from "./events/host-event";
import type { HostEvent } from "./events/host-event";
import { appContext, saveSettings, settingPairs } from "./frame/app-context";
import { answerService } from "./frame/internal-service";
import {
  ActionKind,
  DIALOG_CLOSED,
  Dispatch,
  FrameError,
  FrameEvent,
  answerTo,
  eventFor,
  membersOf,
  readRequest,
} from "./frame/messages";
import type { FrameRequest } from "./frame/messages";
import type { EmbeddedHost } from "./host";
import type { RequestBody } from "./protocol";

export interface FrameLinkOptions {
  /** Of the page that holds the frame; https, and of the same host name as the pane, or Office.js refuses it. */
  readonly origin: string;
  /** Requirement sets and their versions; by default those of the host. */
  readonly requirementSets?: Readonly<Record<string, string>>;
  /**
   * Opens a window for `displayDialogAsync`, and answers how to close it; `closed` is called when the person does.
   * Without it the add-in hears that dialogs are not supported. The window's frame needs a link of its own. Messages
   * from inside a dialog are not passed on.
   */
  readonly openDialog?: (dialog: FrameDialog, closed: () => void) => () => void;
}

/** A dialog that the add-in asks for; the size is in percent of the screen. */
export interface FrameDialog {
  readonly address: string;
  readonly width: number;
  readonly height: number;
}

interface Pending {
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

let serial = 0;

/** Joins a frame with the unmodified Office.js in it to a host, as Excel on the web would. */
export class FrameLink {
  private readonly id = `embedded-${++serial}`;
  private readonly listening = new Set<string>();
  private readonly commands = new Map<string, Pending>();
  private commandSerial = 0;
  private readonly stop: () => void;
  private whenReady: (() => void)[] = [];
  private closeDialog: (() => void) | undefined;

  constructor(
    private readonly host: EmbeddedHost,
    private readonly frame: HTMLIFrameElement,
    private readonly options: FrameLinkOptions,
  ) {
    window.addEventListener("message", this.receive);
    // Events come after the answer to the batch that caused them, as from Excel.
    this.stop = host.onEvent((event) => {
      setTimeout(() => this.deliver(event), 0);
    });
  }

  /** The address to load a pane or function file from, with what Office.js reads out of it. */
  address(paneUrl: string): string {
    const url = new URL(paneUrl, this.options.origin);
    const query = `${url.search}${url.search ? "&" : "?"}_host_Info=Excel$Web$16.01$en-US$${this.id}$$disableLogging$0`;
    // `_xdm_Info` must stand last: all that follows it is read as the origin.
    const link = [this.id, this.id, encodeURIComponent(this.options.origin)].join("|");
    return `${url.origin}${url.pathname}${query}#&_serializer_version=1&_xdm_Info=${link}`;
  }

  /** Runs a function that the frame has associated with a ribbon button; waits until it says that it is done. */
  async invokeCommand(functionName: string, sourceControlId: string): Promise<void> {
    await this.commandsReady();
    const id = String(++this.commandSerial);
    const source = JSON.stringify({ source: { id: sourceControlId } });
    return new Promise((resolve, reject) => {
      this.commands.set(id, { resolve, reject });
      this.post(eventFor(this.id, FrameEvent.AppCommandInvoked, [id, functionName, source]));
    });
  }

  /** Resolves once Office.js in the frame listens to ribbon buttons. */
  private commandsReady(): Promise<void> {
    if (this.listening.has(FrameEvent.AppCommandInvoked)) return Promise.resolve();
    return new Promise((resolve) => {
      this.whenReady.push(resolve);
    });
  }

  /** Parts the frame from the host; functions that still run are given up. */
  dispose(): void {
    window.removeEventListener("message", this.receive);
    this.stop();
    this.closeDialog?.();
    for (const { reject } of this.commands.values()) reject(new Error("The frame was closed."));
    this.commands.clear();
    this.listening.clear();
  }

  private readonly receive = (event: MessageEvent<unknown>): void => {
    if (event.source !== this.frame.contentWindow) return;
    const request = readRequest(event.data);
    if (request?._conversationId === this.id) this.post(answerTo(request, this.answer(request)));
  };

  private post(message: string): void {
    this.frame.contentWindow?.postMessage(message, new URL(this.frame.src, this.options.origin).origin);
  }

  private answer(request: FrameRequest): unknown {
    const isDialog = request._actionName === FrameEvent.DialogMessageReceived;
    if (request._actionType === ActionKind.Register) {
      return isDialog ? this.openDialog(request._data) : this.register(request._actionName);
    }
    if (request._actionType === ActionKind.Unregister) {
      if (isDialog) this.closeDialog?.();
      this.listening.delete(request._actionName);
      return { Error: FrameError.None };
    }
    switch (request._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        return appContext(
          this.host,
          this.id,
          this.options.origin,
          this.options.requirementSets ?? this.host.apiSets,
        );
      case "executeMethod":
        return this.execute(membersOf(request._data));
      default:
        return { Error: FrameError.None };
    }
  }

  private register(name: string): unknown {
    this.listening.add(name);
    if (name === FrameEvent.AppCommandInvoked) {
      const waiting = this.whenReady;
      this.whenReady = [];
      for (const ready of waiting) setTimeout(ready, 0);
    }
    return { Error: FrameError.None };
  }

  /** Listening to a dialog's messages is what opens it; what it shows stands in the target's id. */
  private openDialog(data: unknown): unknown {
    const { openDialog } = this.options;
    if (!openDialog) return { Error: FrameError.NotSupported };
    const asked = membersOf(JSON.parse(String(membersOf(data)["targetId"] || "{}")));
    const size = (name: string): number => Number(asked[name] ?? 80);
    this.closeDialog?.();
    this.closeDialog = openDialog(
      { address: String(asked["url"] ?? ""), width: size("width"), height: size("height") },
      () => {
        this.closeDialog = undefined;
        this.send(FrameEvent.DialogMessageReceived, { messageType: DIALOG_CLOSED });
      },
    );
    return this.register(FrameEvent.DialogMessageReceived);
  }

  private execute(call: Readonly<Record<string, unknown>>): unknown {
    switch (membersOf(call["DdaMethod"])["DispatchId"]) {
      case Dispatch.RichApi:
        return { Version: 1, Error: FrameError.None, Data: [200, [], this.richApi(call["ArrayData"])] };
      case Dispatch.CommandCompleted:
        this.complete(String(call["0"]), Number(call["1"]));
        return { Version: 1, Error: FrameError.None };
      case Dispatch.LoadSettings:
        return { Version: 1, Error: FrameError.None, Properties: { Settings: this.namedSettings() } };
      case Dispatch.SaveSettings:
        saveSettings(this.host, membersOf(call["DdaSettingsMethod"])["Properties"]);
        return { Version: 1, Error: FrameError.None };
      default:
        return { Version: 1, Error: FrameError.NotSupported };
    }
  }

  private namedSettings(): { Name: string; Value: string }[] {
    return settingPairs(this.host).map(([Name, Value]) => ({ Name, Value }));
  }

  private richApi(data: unknown): string {
    const [target, , , , body] = Array.isArray(data) ? (data as unknown[]) : [];
    const text = typeof body === "string" ? body : "";
    // `WacPartition` is for services of Excel on the web itself.
    if (target === "WacPartition") return JSON.stringify(answerService(JSON.parse(text) as RequestBody));
    return this.host.executeText(text);
  }

  private complete(id: string, status: number): void {
    const pending = this.commands.get(id);
    this.commands.delete(id);
    if (status === FrameError.None) pending?.resolve();
    else pending?.reject(new Error(`The function of the ribbon failed with code ${status}.`));
  }

  private deliver(event: HostEvent): void {
    if (event.kind === "selection") return this.send(FrameEvent.DocumentSelectionChanged, {});
    const { messageType, targetId, message } = event;
    this.send(FrameEvent.RichApiMessage, {
      ArrayData: [[EVENT_CATEGORY, messageType, targetId, message, "", false]],
    });
  }

  private send(name: string, data: unknown): void {
    if (this.listening.has(name)) this.post(eventFor(this.id, name, data));
  }
}
