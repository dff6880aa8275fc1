import { count, list, rows, rowsOfAll } from "./common";

/** The frame of the pane: its steps, progress, troubles, and what holds for every screen. */
export const shell = {
  product: "Steerbook",
  reading: "Reading the workbook",
  readAgain: "Read the workbook again",
  about: "About Steerbook",
  back: "Back",
  close: "Close",
  steps: "Steps",
  notice: "What was done",
  step: { setUp: "Set up", bringIn: "Bring in", check: "Check", refresh: "Refresh" },
  status: { done: "done", next: "next", stale: "out of date", later: "not yet" },
  stepName: (step: string, status: string, detail: string) =>
    detail === status ? `${step}: ${status}` : `${step}: ${status}, ${detail}`,
  stepRows: rowsOfAll,
  stepTotal: rows,
  place: (sheet: string, cell: string) => `${sheet}, ${cell}`,
  goTo: (sheet: string) => `Go to ${sheet}`,
  openSheet: (sheet: string) => `Open ${sheet}`,
  showMore: (count: number) => `Show ${count} more`,
  unchanged: "Nothing was changed.",
  stopped: "Stopped waiting. Excel may still finish what it had begun; read the workbook again to see.",
  running: {
    readState: "Reading the workbook",
    setUp: "Setting up",
    sample: "Adding the sample program",
    bringIn: "Bringing in",
    check: "Checking",
    fix: "Fixing",
    mark: "Marking cells",
    chase: "Writing the chase list",
    quality: "Writing the data quality",
    waive: "Writing the waivers",
    review: "Reviewing the rules",
    publish: "Checking and publishing the period",
    refresh: "Refreshing the reports",
    undo: "Undoing",
    goTo: "Going to the cell",
    template: "Applying the template",
    own: "Changing the standards",
    hold: "Setting the rules",
    profile: "Changing the thresholds",
    updateSetup: "Updating PMO Setup",
    deviations: "Listing the deviations",
    newProject: "Adding the project",
  },
  progress: {
    label: "Progress",
    cancel: "Cancel",
    cancelling: "Cancelling",
    slow: "Excel has not answered for a while. If a cell is being edited, press Enter or Esc in the sheet.",
    stopWaiting: "Stop waiting",
  },
  trouble: {
    label: "Problem",
    next: "What to do",
    code: (code: string) => `Code: ${code}`,
    details: "Details",
    detailsLabel: "Details of the problem",
    copy: "Copy",
    copied: "Copied",
    notCopied: "The text is selected: press Ctrl+C (on a Mac, Command+C).",
    dismiss: "Dismiss",
    tryAgain: "Try again",
    unexpected: (text: string) => `Something went wrong in Steerbook itself: ${text}`,
    unexpectedNext:
      "Try again. Your workbook is as Excel shows it; if it happens again, copy the details into a report.",
    notLoaded: "A part of Steerbook could not be loaded.",
    notLoadedNext: "Check the connection, then try again.",
    crashed: "The pane has stopped. Your workbook is not affected.",
    reload: "Start the pane again",
    ribbon: {
      check: "The check from the ribbon could not be done.",
      refresh: "The refresh from the ribbon could not be done.",
    },
  },
  ribbonDone: {
    check: "The registers were checked from the ribbon.",
    refresh: "The reports were refreshed from the ribbon.",
  },
  outside: {
    notExcel: "Steerbook works inside Excel.",
    notExcelNext: "Open a workbook in Excel, then choose Steerbook on the Steerbook tab.",
    tooOld: "This Excel is too old for Steerbook.",
    tooOldNext: "Use Excel 2021 or later, Microsoft 365, or Excel on the web. Steerbook needs ExcelApi 1.13.",
    noOffice: "Office.js could not be loaded, so the pane cannot reach the workbook.",
    noOfficeNext: "Check the connection, then open the pane again.",
  },
  firstRun: {
    title: "From scattered lists to one program",
    lines: [
      "Turns project teams' lists into registers, and checks every row against your standards.",
      "Writes KPI and risk sheets whose figures are live formulas.",
    ],
    setUp: "Set up my program",
    found: (sheets: readonly string[]) =>
      sheets.length <= 3
        ? `Sheets of this workbook to bring in later: ${list(sheets)}.`
        : `Sheets of this workbook to bring in later: ${list([...sheets.slice(0, 2), count(sheets.length - 2, { one: "more", other: "more" })])}.`,
    sample: "Try it with a sample program",
    sampleHint: "Adds its sheets to this workbook. One click takes them away again.",
    privacy: "Everything stays in this workbook; nothing is sent anywhere.",
    sampleAdded: (sheets: readonly string[]) =>
      `The sample is in: ${list(sheets)}. Set the program up with the values below, or change them.`,
  },
  undo: {
    label: "Last action",
    last: (title: string) => `Last: ${title}`,
    undo: "Undo",
    undoAction: (title: string) => `Undo: ${title}`,
    title: "Undo the last action?",
    reading: "Looking at what it would change",
    removes: (sheets: readonly string[]) =>
      sheets.length === 1
        ? `Removes the sheet ${list(sheets)}.`
        : `Removes ${sheets.length} sheets: ${list(sheets)}.`,
    restores: (sheets: readonly string[]) => `Puts back what was there before on ${list(sheets)}.`,
    editedSince: (sheets: readonly string[]) =>
      sheets.length === 1
        ? `${list(sheets)} has been changed since. Undoing loses those changes.`
        : `${list(sheets)} have been changed since. Undoing loses those changes.`,
    anyway: "Undo anyway",
    keep: "Keep",
    done: (title: string) => `Undone: ${title}`,
    nothing: "Nothing of the workbook's content changes.",
  },
};
