import type { LeftOutReason, MatchLevel } from "../../pmo/intake/plan";
import type { FieldType, RegisterId } from "../../pmo/templates/template";
import { cells, columns, count, list, rows, rowsOf, rowsOfAll } from "./common";

type FieldGroup = Exclude<FieldType, "calculated">;

/** The screens on which sheets are brought into registers. */
export const bringIn = {
  title: "Bring in",
  needsSetup: "Set the program up first: conversion goes by its currency, unit and lists.",
  toSetUp: "Go to Set up",
  planning: "Looking through the sheets",
  replanning: "Working the plan out again",
  lookAgain: "Look again",
  planStale: "The sheets have changed since.",
  button: (registers: readonly { readonly register: RegisterId; readonly rows: number }[]) =>
    `Bring in ${rowsOfAll(registers)}`,
  nothing: "Nothing to bring in was found.",
  nothingNext:
    "Choose the files that teams sent, paste a project list or a list of risks into this workbook, or choose below how a sheet is read.",
  summary: (registers: readonly { readonly register: RegisterId; readonly rows: number }[]) =>
    `${rowsOfAll(registers)} found`,
  decisions: (number: number) =>
    count(number, { one: "column needs your decision", other: "columns need your decision" }),
  sheets: (number: number, alone: number) =>
    alone === 0
      ? count(number, { one: "sheet", other: "sheets" })
      : `${count(number, { one: "sheet", other: "sheets" })}, ${alone} left alone`,
  readAs: (sheet: string) => `How ${sheet} is read`,
  asFound: (register: string) => `As found: ${register}`,
  asFoundNothing: "As found: left alone",
  asFoundAgain: "As found",
  leaveOut: "Leave out",
  leftAlone: (address: string, reason: string) => `${address}: ${reason}`,
  readAsRegister: (register: string) => `Read as ${register}`,
  tooLarge: (sheet: string, number: number) =>
    `${sheet} is too large to be read (${cells(number)}). Delete its empty rows and columns, or split it.`,
  currencyDiffers: (found: string, own: string) =>
    `The money in the sheets looks like ${found}; the program keeps ${own}. Amounts are not converted.`,
  into: (sheet: string, register: string) => `${sheet} into ${register}`,
  header: (row: number) => `Header in row ${row}`,
  preview: {
    title: "What will change",
    newSheet: (sheet: string) => `A new sheet, ${sheet}`,
    added: (register: RegisterId, number: number) => `${rowsOf(register, number)} added`,
    changed: (number: number) => `${rows(number)} changed`,
    unchanged: (number: number) => `${rows(number)} as before`,
    earlier: (number: number) =>
      count(number, {
        one: "row of an earlier period goes into the history",
        other: "rows of earlier periods go into the history",
      }),
    notInSource: (number: number) =>
      count(number, {
        one: "row of the register is not in the source; it stays",
        other: "rows of the register are not in the source; they stay",
      }),
  },
  columns: "Columns",
  columnsFor: (sheet: string) => `Columns of ${sheet}`,
  findColumn: "Find a column",
  noColumn: "No column has this in its header, its samples or its field.",
  group: {
    review: (number: number) => `Your decision (${number})`,
    matched: (number: number) => `Matched (${number})`,
    kept: (number: number) => `Kept as own columns (${number})`,
    found: (number: number) => `Found (${number})`,
  },
  level: {
    certain: "Certain",
    confident: "Confident",
    review: "Please decide",
    none: "Kept",
  } satisfies Record<MatchLevel, string>,
  chosen: "Your choice",
  acceptAll: (number: number) => `Accept all ${number} suggestions`,
  accepted: (number: number) => `${count(number, { one: "suggestion", other: "suggestions" })} accepted.`,
  drift: {
    of: (sheet: string) => `What is different in ${sheet}`,
    sources: (names: readonly string[]) =>
      `${list(names)} ${names.length === 1 ? "waits" : "wait"} for you: columns are not as they were the last time. The rest comes in.`,
    stopped: "Nothing of this table comes in until each of these columns is decided.",
    problem: {
      renamed: (header: string, field: string) => `The column “${header}”, which fed ${field}, is gone.`,
      missing: (header: string, field: string) =>
        `The column “${header}”, which fed ${field}, is gone, and none comes near. Choose one below, or go on without.`,
      doubled: (header: string, field: string) =>
        `The column “${header}”, which fed ${field}, is there more than once.`,
      "unknown field": (header: string, field: string) =>
        `PMO Setup lets “${header}” feed ${field}; the register has no such field. Correct it there.`,
    },
    use: (header: string, field: string) => `Use “${header}” for ${field}`,
    remapped: (header: string, field: string) => `${header} feeds ${field} now.`,
    without: "Go on without",
    withoutFor: (header: string) => `Go on without ${header}`,
    moved: (headers: readonly string[]) =>
      `In another place than before, which does no harm: ${list(headers)}.`,
    added: (headers: readonly string[]) => `New since the last time: ${list(headers)}.`,
  },
  alike: {
    title: (number: number) =>
      count(number, { one: "new row looks like another", other: "new rows look like others" }),
    hint: "Say which are the same. Without an answer they are kept apart.",
    at: (file: string, sheet: string, row: number) => `${file}, ${sheet}, row ${row}`,
    inRegister: (text: string, row: number) => `Like ${text}, row ${row} of the register.`,
    inSource: (text: string, row: number) => `Like ${text}, row ${row} of the same sheet.`,
    similarity: (share: string) => `${share} alike`,
    of: (text: string, other: string) => `${text} and ${other}`,
    same: "Same",
    different: "Different",
  },
  changes: {
    title: (number: number, sheet: string) => `${rows(number)} of ${sheet} with other values`,
    conflicts: (number: number, sheet: string) =>
      `${rows(number)} of ${sheet} changed here and in the source`,
    conflictsHint: "Somebody edited these cells since the last time. Without an answer the register stays.",
    gone: (number: number, sheet: string) => `${rows(number)} of ${sheet} no longer in the source`,
    goneHint: "They stay in the register. PMO Setup says whether they are marked.",
    at: (file: string, sheet: string, row: number) => `${file}, ${sheet}, row ${row}`,
    cell: (header: string, from: string, to: string) => `${header}: ${from} → ${to}`,
    kept: (header: string, from: string, to: string) => `${header}: ${from} stays; the source says ${to}.`,
    blank: "blank",
    why: {
      "register wins": "The register wins here.",
      "keeps if filled": "Kept because it is filled.",
      edited: "Edited here; the source is as before.",
      asked: "Please decide.",
      answered: "Your choice.",
    },
    winner: (header: string, row: string) => `Who wins for ${header} of ${row}`,
    take: { register: "Keep the register's", source: "Take the source's" },
  },
  source: {
    button: "Show where the selected row came from",
    hint: "Select a cell of a register first.",
    shown: (source: string, row: number) => `The row came from ${source}, row ${row}.`,
  },
  why: "Why?",
  whyFor: (header: string) => `Why ${header} is matched like this`,
  reset: "Take my choice back",
  resetFor: (header: string) => `Take my choice for ${header} back`,
  samples: (texts: readonly string[]) => texts.join(" · "),
  noSamples: "no content",
  fieldFor: (header: string) => `Field for ${header}`,
  openFields: (header: string) => `Show the fields for ${header}`,
  keep: "Keep as own column",
  suggested: "Suggested",
  fieldGroup: {
    id: "Identity",
    reference: "Identity",
    text: "Text",
    longText: "Text",
    date: "Dates",
    number: "Numbers",
    percent: "Numbers",
    money: "Money",
    list: "Lists",
    flag: "Lists",
    person: "People",
  } satisfies Record<FieldGroup, string>,
  noField: "No field has this name.",
  takenBy: (header: string) => `now ${header}`,
  unfilled: (number: number) =>
    `No column for ${count(number, { one: "required field", other: "required fields" })}`,
  unfilledHint: "The checks will list what is missing.",
  unfilledFields: (fields: readonly string[]) => `${list(fields)}.`,
  leftOut: (number: number) => `${rows(number)} left out`,
  leftOutReason: {
    blank: "Blank",
    total: "Total",
    "group heading": "Group heading",
    "repeated header": "Header repeated",
    "exact duplicate": "Exact duplicate",
    note: "Note",
    "id only": "Number only",
    "other kind": "Other kind",
  } satisfies Record<LeftOutReason, string>,
  row: (row: number) => `Row ${row}`,
  converted: {
    title: (number: number, open: number) =>
      open === 0 ? `Values converted (${number})` : `Values converted (${number - open}), and ${open} not`,
    hint: "What you choose is remembered in PMO Setup for the register's field.",
    of: (value: string, header: string) => `What ${value} in ${header} becomes`,
    asRead: (value: string) => `${value}, as read`,
    asItIs: "Not converted: stays as it is",
    takeBack: "Take my choice back",
    blank: "(blank)",
  },
  problems: (number: number) => `${cells(number)} could not be converted`,
  problemsHint: "They come in as they are, and the checks list them.",
  problemAt: (row: number, header: string) => `Row ${row}, ${header}`,
  notes: (number: number) => count(number, { one: "note", other: "notes" }),
  rowsIn: rowsOf,
  columnsFound: columns,
  done: (registers: readonly { readonly register: RegisterId; readonly rows: number }[]) =>
    registers.length === 0 ? "Nothing was brought in." : `${rowsOfAll(registers)} brought in.`,
  doneNumbers: (added: number, changed: number, unchanged: number) =>
    `${added} added, ${changed} changed, ${unchanged} as before`,
  keptProblems: (number: number) =>
    `${cells(number)} could not be converted and ${number === 1 ? "is" : "are"} kept as found.`,
  checkNext: "Check the registers",
  again: "Bring in more",
  have: (text: string) => `The registers hold ${text}.`,
  planHead: (total: number) => columns(total),
  files: {
    title: "Other workbooks",
    hint: "Choose or drop .xlsx, .xlsm or .csv files, or a .zip of them. They are read on this computer, without opening them.",
    choose: "Choose files",
    chooseMore: "Choose more files",
    dialog: "Files to bring in",
    list: "Chosen files",
    waiting: "Waiting",
    reading: "Reading",
    readingOf: (number: number, total: number) => `Reading file ${number} of ${total}`,
    read: (books: number, sheets: number) =>
      books === 1
        ? `Read: ${count(sheets, { one: "sheet", other: "sheets" })}`
        : `Read: ${count(books, { one: "workbook", other: "workbooks" })}, ${count(sheets, { one: "sheet", other: "sheets" })}`,
    failed: "Cannot be used",
    cancelled: "Cancelled",
    cancel: "Cancel",
    cancelFor: (file: string) => `Cancel reading ${file}`,
    remove: "Remove from the list",
    removeFor: (file: string) => `Remove ${file}`,
    notUsed: (number: number) => `${count(number, { one: "file", other: "files" })} in it cannot be used`,
    notes: (number: number) => count(number, { one: "note", other: "notes" }),
    allRead: (read: number, failed: number) =>
      failed === 0
        ? `${count(read, { one: "file", other: "files" })} read.`
        : `${count(read, { one: "file", other: "files" })} read, ${failed} cannot be used.`,
    stillReading: "Reading the files",
    of: (file: string, title: string) => `${file}: ${title}`,
    thisWorkbook: "This workbook",
    plan: (file: string) => `What is in ${file}`,
    group: (
      file: string,
      registers: readonly { readonly register: RegisterId; readonly rows: number }[],
      decisions: number,
    ) =>
      [
        file,
        registers.length === 0 ? "nothing to bring in" : rowsOfAll(registers),
        ...(decisions === 0 ? [] : [`${decisions} to decide`]),
      ].join(" · "),
  },
};
