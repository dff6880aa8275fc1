import { CellValueType, DOCS_NORMAL_EDITOR_UNIT_ID_KEY, IUniverInstanceService } from "@univerjs/core";
import type { DocumentDataModel, ICellData, IDisposable, IStyleData } from "@univerjs/core";
import { RichTextEditingMutation } from "@univerjs/docs";
import { LexerTreeBuilder } from "@univerjs/engine-formula";
import { BEFORE_CELL_EDIT } from "@univerjs/sheets";
import { IEditorBridgeService, SetCellEditVisibleOperation } from "@univerjs/sheets-ui";
import { editText } from "../session/edit-text";
import type { Session } from "../session/session";
import { cellStyle } from "./cell-style";
import type { Shown } from "./univer";

/** What the cell editor was closed with. */
export interface Submission {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** The whole selection gets it (Ctrl+Enter). */
  readonly everywhere: boolean;
}

const ESCAPE = 27;
const ENTER = 13;
const CONTROL = 4096;
const MAC_CONTROL = 8192;

/**
 * The editor inside a cell. It is Univer's, but what it begins with comes from the workbook, and what it ends with goes
 * there as text, exactly as typed.
 */
export class CellEditor {
  private readonly bridge: IEditorBridgeService;
  private readonly stop: () => void;
  private readonly watched: IDisposable;
  private began: { sheetId: string; row: number; column: number; text: string } | undefined;

  constructor(
    private readonly shown: Shown,
    private readonly session: Session,
    private readonly submit: (submission: Submission) => void,
    /** Hears the text in the open editor, and undefined when it closes. */
    private readonly typing: (text: string | undefined) => void,
  ) {
    this.bridge = shown.injector.get(IEditorBridgeService);
    this.watched = shown.commands.onCommandExecuted(({ id }) => {
      if (id === RichTextEditingMutation.id && this.isOpen) this.typing(this.text);
      if (id === SetCellEditVisibleOperation.id && !this.isOpen) this.typing(undefined);
    });
    this.stop = shown.interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
      priority: 10_000,
      handler: (_cell, { subUnitId, row, col }) => this.begin(subUnitId, row, col),
    });
  }

  dispose(): void {
    this.stop();
    this.watched.dispose();
  }

  get isOpen(): boolean {
    return this.bridge.isVisible().visible;
  }

  /** The text in the open editor. */
  get text(): string {
    const document = this.shown.injector
      .get(IUniverInstanceService)
      .getUnit<DocumentDataModel>(DOCS_NORMAL_EDITOR_UNIT_ID_KEY);
    const stream = document?.getBody()?.dataStream ?? "";
    return stream.replace(/\r\n$/, "").replaceAll("\r", "\n");
  }

  private begin(sheetId: string, row: number, column: number): ICellData {
    const { workbook } = this.session;
    const sheet = workbook.sheetById(sheetId);
    const style = sheet?.style(row, column) ?? {};
    const text = editText(sheet?.cell(row, column), style.numberFormat, workbook.dateSystem);
    this.began = { sheetId, row, column, text };
    return {
      s: plain(cellStyle(style)),
      t: CellValueType.STRING,
      v: text,
      ...(text.startsWith("=") ? { f: text } : {}),
    };
  }

  /** Called before the editor closes, with the key that closes it. */
  closing(keycode: number | undefined): void {
    const { began } = this;
    if (!began || !this.isOpen || keycode === ESCAPE) return;
    const text = this.withBrackets(this.text);
    if (text === began.text) return;
    const { sheetId, row, column } = began;
    const everywhere = keycode === (CONTROL | ENTER) || keycode === (MAC_CONTROL | ENTER);
    this.submit({ sheetId, row, column, text, everywhere });
  }

  /** As Excel does, brackets that a formula leaves open are closed. */
  private withBrackets(text: string): string {
    if (!text.startsWith("=")) return text;
    return text + ")".repeat(Math.max(0, this.shown.injector.get(LexerTreeBuilder).checkIfAddBracket(text)));
  }
}

/** The look of a cell while it is edited: its font and fill alone. */
function plain({ ff, fs, bl, it, cl, bg }: IStyleData): IStyleData {
  const kept: IStyleData = {};
  if (ff) kept.ff = ff;
  if (fs) kept.fs = fs;
  if (bl) kept.bl = bl;
  if (it) kept.it = it;
  if (cl) kept.cl = cl;
  if (bg) kept.bg = bg;
  return kept;
}
