import { Calculator } from "../engine/calc/calculator";
import type { ModelChange } from "../engine/change";
import { editByHand } from "../engine/hand-edit";
import { refuse } from "../engine/refusals";
import type { Sheet } from "../engine/sheet";
import { activateSheet } from "../engine/sheets";
import { Workbook } from "../engine/workbook";
import { runBatch } from "./batch";
import type { HostEvent } from "./events/host-event";
import { messagesOf } from "./events/messages";
import type { Trigger } from "./events/messages";
import { Registrations } from "./events/registrations";
import { Faults, firstHalf } from "./faults";
import type { FaultMoment } from "./faults";
import { PAYLOAD_LIMIT, byteLength, failed, failedBy } from "./limits";
import { ALL_TYPES } from "./objects/all";
import type { RequestBody, ResponseBody } from "./protocol";
import { locateAll } from "./addresses";
import { areaName } from "../engine/address";
import { Session } from "./session";

export interface HostOptions {
  /** The clock, for volatile functions and dates without a year. */
  readonly now?: () => Date;
  /** Requirement sets and their versions, to stand for an older Excel; by default ExcelApi 1.17. */
  readonly apiSets?: Readonly<Record<string, string>>;
  /** Bytes that a request and an answer may have: Excel on the web's 5 MB, or Infinity as in desktop Excel. */
  readonly payloadLimit?: number;
}

/** What the round trips since the last reset cost. */
export interface Statistics {
  readonly roundTrips: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly milliseconds: number;
}

const DEFAULT_SETS: Readonly<Record<string, string>> = {
  ExcelApi: "1.17",
  ExcelApiOnline: "1.1",
  DelayForCellEdit: "1.1",
};
const NOTHING: Statistics = { roundTrips: 0, requestBytes: 0, responseBytes: 0, milliseconds: 0 };

/** A workbook that Office.js and a page work on: carries out batches, edits by hand, calculation and events. */
export class EmbeddedHost {
  readonly apiSets: Readonly<Record<string, string>>;
  private readonly now: () => Date;
  private readonly payloadLimit: number;
  private readonly faults = new Faults();
  private readonly registrations = new Registrations();
  private readonly changeListeners = new Set<(changes: readonly ModelChange[]) => void>();
  private readonly eventListeners = new Set<(event: HostEvent) => void>();
  private session: Session;
  private counted: Statistics = NOTHING;
  private currentCalculator: Calculator;

  constructor(options: HostOptions = {}) {
    this.now = options.now ?? (() => new Date());
    this.apiSets = options.apiSets ?? DEFAULT_SETS;
    this.payloadLimit = options.payloadLimit ?? PAYLOAD_LIMIT;
    const workbook = new Workbook();
    workbook.addSheet("Sheet1");
    this.currentCalculator = new Calculator(workbook);
    this.session = this.begin(workbook);
  }

  get workbook(): Workbook {
    return this.session.workbook;
  }

  get calculator(): Calculator {
    return this.currentCalculator;
  }

  /** Whether the workbook was changed since it was opened or saved. */
  get isDirty(): boolean {
    return this.session.isDirty;
  }

  /** Says that the workbook was saved. */
  markSaved(): void {
    this.session.isDirty = false;
  }

  private begin(workbook: Workbook): Session {
    workbook.takeChanges();
    return new Session(workbook, this.currentCalculator, this.registrations, this.now, ALL_TYPES);
  }

  /** Puts another workbook in place of the one that is open. Ranges that clients kept are gone with the old one. */
  open(workbook: Workbook): void {
    this.currentCalculator = new Calculator(workbook);
    this.session = this.begin(workbook);
    const all = workbook.sheets.map((sheet): ModelChange => ({
      kind: "sheet",
      sheet: sheet.id,
      how: "added",
    }));
    for (const listener of this.changeListeners) listener(all);
  }

  /** Carries out one round trip. Refusals come back in the answer, as from Excel. */
  execute(body: RequestBody): ResponseBody {
    return JSON.parse(this.executeText(JSON.stringify(body))) as ResponseBody;
  }

  /** The same as text, as it travels. */
  executeText(request: string): string {
    const start = performance.now();
    const roundTrip = this.counted.roundTrips + 1;
    const requestBytes = byteLength(request);
    let response = JSON.stringify(this.answer(request, requestBytes, roundTrip));
    if (byteLength(response) > this.payloadLimit) {
      response = JSON.stringify(failedBy("ResponsePayloadSizeLimitExceeded"));
    }
    this.counted = {
      roundTrips: roundTrip,
      requestBytes: this.counted.requestBytes + requestBytes,
      responseBytes: this.counted.responseBytes + byteLength(response),
      milliseconds: this.counted.milliseconds + performance.now() - start,
    };
    return response;
  }

  private answer(request: string, requestBytes: number, roundTrip: number): ResponseBody {
    if (requestBytes > this.payloadLimit) return failedBy("RequestPayloadSizeLimitExceeded");
    const body = JSON.parse(request) as RequestBody;
    const fault = this.faults.take(roundTrip);
    const message = "a planned failure";
    if (fault?.how === "before") return failed(fault.code, message);
    const response = runBatch(this.session, fault?.how === "midway" ? firstHalf(body) : body);
    this.publish("ThisLocalAddin");
    return fault ? failed(fault.code, message) : response;
  }

  /** Recalculates, and tells everybody who listens what changed. */
  private publish(trigger: Trigger): void {
    const changes = this.session.recalculation.take();
    if (changes.length === 0) return;
    this.session.isDirty ||= changes.some(saves);
    const events = this.session.enableEvents ? messagesOf(this.session, changes, trigger) : [];
    for (const listener of this.changeListeners) listener(changes);
    for (const event of events) for (const listener of this.eventListeners) listener(event);
  }

  /** Lets a round trip fail: with the code, before, in the midst of or after its actions. Counted from 1. */
  failOn(roundTrip: number, how: FaultMoment, code: string): void {
    this.faults.plan(roundTrip, how, code);
  }

  clearFaults(): void {
    this.faults.clear();
  }

  /**
   * Puts an input into a cell as a person types it: validation, protection and merges are heeded. Throws the Refusal
   * that Excel would show.
   */
  edit(sheetId: string, row: number, column: number, input: string): void {
    const { workbook } = this.session;
    editByHand(workbook, this.currentCalculator, this.sheet(sheetId), row, column, input, this.now());
    this.publish("Unknown");
  }

  /** Lets the page change the model itself, with recalculation and events as for an edit by hand. */
  change(act: (workbook: Workbook) => void): void {
    try {
      act(this.session.workbook);
    } finally {
      this.publish("Unknown");
    }
  }

  /** Selects cells as a person does; the address may have several parts, parted by commas. */
  select(sheetId: string, address: string): void {
    const { workbook } = this.session;
    const sheet = this.sheet(sheetId);
    const areas = locateAll(workbook, sheet, address);
    const text = areas.map(areaName).join(",");
    if (workbook.selections.get(sheetId) === text) return;
    workbook.selections.set(sheetId, text);
    workbook.note({ kind: "sheet", sheet: sheetId, how: "selected" });
    this.publish("Unknown");
  }

  /** Shows a sheet, as clicking its tab does. */
  activate(sheetId: string): void {
    activateSheet(this.session.workbook, this.sheet(sheetId));
    this.publish("Unknown");
  }

  private sheet(id: string): Sheet {
    return this.session.workbook.sheetById(id) ?? refuse("ItemNotFound", `no sheet '${id}'`);
  }

  get statistics(): Statistics {
    return this.counted;
  }

  resetStatistics(): void {
    this.counted = NOTHING;
  }

  /** Tells the page what changed in the model, after each batch and each edit. Answers how to stop. */
  onChange(listener: (changes: readonly ModelChange[]) => void): () => void {
    this.changeListeners.add(listener);
    return () => this.changeListeners.delete(listener);
  }

  /** Tells clients of events that they listen to. Answers how to stop. */
  onEvent(listener: (event: HostEvent) => void): () => void {
    this.eventListeners.add(listener);
    return () => this.eventListeners.delete(listener);
  }
}

/** Whether a change would be missing from a file that was saved before it. */
function saves(change: ModelChange): boolean {
  return (
    change.kind !== "calculated" &&
    !(change.kind === "sheet" && (change.how === "selected" || change.how === "activated"))
  );
}
