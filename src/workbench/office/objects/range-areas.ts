import { cellCount, isEntireColumn, isEntireRow } from "../../engine/area";
import { fullAddresses } from "../addresses";
import type { Cells } from "../cells";
import type { ObjectType } from "../object-type";
import { areasMethods } from "./areas-methods";
import { specialMethods } from "./range-find";
import { styleProperty } from "./range-state";
import { referenceIdentity, referenceMethods } from "./range-reference";

export const rangeAreasType: ObjectType<Cells> = {
  name: "RangeAreas",
  identity: referenceIdentity,
  properties: {
    Address: { get: (self) => fullAddresses(self.sheet, self.areas) },
    AddressLocal: { get: (self) => fullAddresses(self.sheet, self.areas) },
    AreaCount: { get: ({ areas }) => areas.length },
    CellCount: { get: ({ areas }) => areas.reduce((sum, area) => sum + cellCount(area), 0) },
    IsEntireColumn: { get: ({ areas }) => areas.every(isEntireColumn) },
    IsEntireRow: { get: ({ areas }) => areas.every(isEntireRow) },
    Style: styleProperty,
  },
  objects: {
    Format: (self, session) => session.make("RangeFormat", self),
    DataValidation: (self, session) => session.make("DataValidation", self),
    ConditionalFormats: (self, session) => session.make("ConditionalFormatCollection", self),
    Areas: (self, session) => session.make("RangeCollection", self),
    Worksheet: (self, session) => session.make("Worksheet", self.sheet),
  },
  methods: { ...referenceMethods, ...specialMethods, ...areasMethods },
};

export const rangeCollectionType: ObjectType<Cells> = {
  name: "RangeCollection",
  items: (self, session) => self.areas.map((area) => session.range(self.sheet, area)),
  methods: {
    GetCount: ({ areas }) => areas.length,
    GetItemAt: (self, args, session) => {
      const index = args.integer(0, "index", 0);
      return session.range(self.sheet, { ...(self.areas[index] ?? self.area) });
    },
  },
};
