import { refuse } from "../../engine/refusals";
import type { Sheet } from "../../engine/sheet";
import type { Workbook } from "../../engine/workbook";
import type { ObjectType, Property } from "../object-type";
import type { Json } from "../protocol";
import type { Session } from "../session";
import { entry, entryCollection } from "./entries";
import type { Entries } from "./entries";

const exactly = (a: string, b: string): boolean => a === b;
const withoutCase = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** Where a custom property stands among the workbook's properties. */
const CUSTOM = "custom:";

function noteSetting(session: Session, key: string, how: "changed" | "deleted"): void {
  session.workbook.note({ kind: "object", what: "setting", how, id: key });
}

/** The settings of add-ins: any JSON values. */
export function settingsOf(workbook: Workbook): Entries {
  return {
    sameKey: exactly,
    keys: () => [...workbook.settings.keys()],
    get: (key) => (workbook.settings.get(key) ?? null) as Json,
    set: (key, value, session) => {
      workbook.settings.set(key, value);
      noteSetting(session, key, "changed");
    },
    delete: (key, session) => {
      workbook.settings.delete(key);
      noteSetting(session, key, "deleted");
    },
  };
}

/** The custom properties of the workbook: texts, numbers and booleans. */
function customPropertiesOf(workbook: Workbook): Entries {
  const { properties } = workbook;
  return {
    sameKey: withoutCase,
    keys: () =>
      [...properties.keys()].filter((key) => key.startsWith(CUSTOM)).map((key) => key.slice(CUSTOM.length)),
    get: (key) => properties.get(CUSTOM + key) ?? null,
    set: (key, value, session) => {
      if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") {
        return refuse("InvalidArgument", "a custom property holds a text, a number, true or false");
      }
      properties.set(CUSTOM + key, value);
      noteSetting(session, key, "changed");
    },
    delete: (key, session) => {
      properties.delete(CUSTOM + key);
      noteSetting(session, key, "deleted");
    },
  };
}

/** The custom properties of a sheet: texts. */
export function sheetPropertiesOf(sheet: Sheet): Entries {
  return {
    sameKey: withoutCase,
    keys: () => [...sheet.customProperties.keys()],
    get: (key) => sheet.customProperties.get(key) ?? null,
    set: (key, value, session) => {
      if (typeof value !== "string")
        return refuse("InvalidArgument", "a sheet's custom property holds a text");
      sheet.customProperties.set(key, value);
      noteSetting(session, key, "changed");
    },
    delete: (key, session) => {
      sheet.customProperties.delete(key);
      noteSetting(session, key, "deleted");
    },
  };
}

export const settingCollectionType = entryCollection("SettingCollection", "Setting");
export const settingType = entry("Setting");
export const sheetPropertyCollectionType = entryCollection(
  "WorksheetCustomPropertyCollection",
  "WorksheetCustomProperty",
);
export const sheetPropertyType = entry("WorksheetCustomProperty");
export const customPropertyType = entry("CustomProperty", (value) => {
  if (typeof value === "number") return Number.isInteger(value) ? "Number" : "Float";
  return typeof value === "boolean" ? "Boolean" : "String";
});

const customs = entryCollection("CustomPropertyCollection", "CustomProperty");

export const customPropertyCollectionType: ObjectType<Entries> = {
  ...customs,
  methods: {
    ...customs.methods,
    DeleteAll: (entries, _args, session) => {
      for (const key of entries.keys()) entries.delete(key, session);
    },
  },
};

function documentText(key: string): Property<Workbook> {
  return {
    get: (workbook) => workbook.properties.get(key) ?? "",
    set: (workbook, args, session) => {
      workbook.properties.set(key, args.text(0, key));
      noteSetting(session, key, "changed");
    },
  };
}

const TEXTS = ["author", "category", "comments", "company", "keywords", "manager", "subject", "title"];

export const documentPropertiesType: ObjectType<Workbook> = {
  name: "DocumentProperties",
  properties: {
    ...Object.fromEntries(
      TEXTS.map((key) => [key.slice(0, 1).toUpperCase() + key.slice(1), documentText(key)]),
    ),
    LastAuthor: { get: (workbook) => workbook.properties.get("lastAuthor") ?? "" },
    RevisionNumber: { get: (workbook) => Number(workbook.properties.get("revisionNumber") ?? 0) },
    CreationDate: { get: (workbook) => workbook.properties.get("creationDate") ?? null },
  },
  objects: {
    Custom: (workbook, session) => session.make("CustomPropertyCollection", customPropertiesOf(workbook)),
  },
};
