import type { Cells } from "../cells";
import type { ObjectType } from "../object-type";
import { addressMethods, addressProperties } from "./range-address";
import { contentProperties } from "./range-content";
import { cellPropertyMethods } from "./cell-properties";
import { editMethods } from "./range-edit";
import { findMethods, specialMethods } from "./range-find";
import { spillMethods } from "./range-spill";
import { stateProperties, styleProperty } from "./range-state";
import { visibleView } from "./range-view";
import { referenceIdentity, referenceMethods } from "./range-reference";

export const rangeType: ObjectType<Cells> = {
  name: "Range",
  identity: referenceIdentity,
  properties: { ...addressProperties, ...contentProperties, ...stateProperties, Style: styleProperty },
  objects: {
    Format: (self, session) => session.make("RangeFormat", self),
    Sort: (self, session) => session.make("RangeSort", self),
    DataValidation: (self, session) => session.make("DataValidation", self),
    ConditionalFormats: (self, session) => session.make("ConditionalFormatCollection", self),
    Worksheet: (self, session) => session.make("Worksheet", self.sheet),
  },
  methods: {
    ...referenceMethods,
    ...addressMethods,
    ...editMethods,
    ...findMethods,
    ...specialMethods,
    ...spillMethods,
    ...cellPropertyMethods,
    GetVisibleView: visibleView,
  },
};
