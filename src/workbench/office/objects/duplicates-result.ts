import type { ObjectType } from "../object-type";

/** What Range.removeDuplicates did. */
export const removeDuplicatesResultType: ObjectType<{
  readonly removed: number;
  readonly uniqueRemaining: number;
}> = {
  name: "RemoveDuplicatesResult",
  properties: {
    Removed: { get: ({ removed }) => removed },
    UniqueRemaining: { get: ({ uniqueRemaining }) => uniqueRemaining },
  },
};
