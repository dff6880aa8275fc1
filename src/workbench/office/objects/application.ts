import type { Workbook } from "../../engine/workbook";
import type { ObjectType } from "../object-type";

const MODES = ["Automatic", "AutomaticExceptTables", "Manual"] as const;

export const applicationType: ObjectType<Workbook> = {
  name: "Application",
  properties: {
    CalculationMode: {
      get: (workbook) => workbook.calculationMode,
      set: (workbook, args) => {
        workbook.calculationMode = args.word(0, "calculationMode", MODES);
      },
    },
    CalculationState: { get: () => "Done" },
    CalculationEngineVersion: { get: () => 0 },
    DecimalSeparator: { get: () => "." },
    ThousandsSeparator: { get: () => "," },
    UseSystemSeparators: { get: () => true },
  },
  objects: { CultureInfo: (workbook, session) => session.make("CultureInfo", workbook) },
  methods: {
    Calculate: (_workbook, args, session) => {
      const type = args.word(0, "calculationType", ["Recalculate", "Full", "FullRebuild"] as const);
      if (type === "Recalculate") session.recalculation.calculate();
      else session.recalculation.calculateAll();
    },
    SuspendApiCalculationUntilNextSync: (_workbook, _args, session) => {
      session.recalculation.suspended = true;
    },
    // The page is drawn after a batch in any case.
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
};

export const runtimeType: ObjectType<Workbook> = {
  name: "Runtime",
  properties: {
    EnableEvents: {
      get: (_workbook, session) => session.enableEvents,
      set: (_workbook, args, session) => {
        session.enableEvents = args.flag(0, "enableEvents");
      },
    },
  },
};
