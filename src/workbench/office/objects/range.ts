import type { Cells } from "../cells";
import type { ObjectType } from "../object-type";
import { addressMethods, addressProperties } from "./range-address";
import { contentProperties } from "./range-content";
import { editMethods } from "./range-edit";
import { referenceIdentity, referenceMethods } from "./range-reference";

export const rangeType: ObjectType<Cells> = {
  name: "Range",
  identity: referenceIdentity,
  properties: { ...addressProperties, ...contentProperties },
  objects: {
    Worksheet: (self, session) => session.make("Worksheet", self.sheet),
  },
  methods: { ...referenceMethods, ...addressMethods, ...editMethods },
};
