import fc from "fast-check";
import { NameIndex } from "../../../../src/pmo/checks/common/name-index";
import { nameKey, similarity } from "../../../../src/pmo/checks/common/similar-names";

const word = fc.constantFrom("portal", "portals", "portl", "records", "record", "archive", "archives", "bed");
const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(" "));

test("finds shorter and longer names alike, of those that are there, in the same company", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(name, fc.constantFrom("A", "B"), fc.boolean()), { maxLength: 25 }),
      name,
      fc.constantFrom(0.8, 0.9),
      (entries, asked, threshold) => {
        const index = new NameIndex(threshold);
        const keyOf = (text: string): string => nameKey(text);
        entries.forEach(([text, among], place) => index.add(place, keyOf(text), among));
        // Half of the removals come after the names were cut into pieces.
        index.alike(keyOf(asked), "A");
        entries.forEach(([text, among, stays], place) => stays || index.remove(place, keyOf(text), among));
        const expected = entries.flatMap(([text, among, stays], place) =>
          stays && among === "A" && similarity(keyOf(text), keyOf(asked)) >= threshold ? [place] : [],
        );
        const found = index.alike(keyOf(asked), "A").map(({ place }) => place);
        expect(found.sort((a, b) => a - b)).toEqual(expected);
      },
    ),
    { numRuns: 500 },
  );
});

test("names of other numbers are never alike", () => {
  const index = new NameIndex(0.9);
  index.add(0, nameKey("Roll-out to hospitals, wave 1"));
  expect(index.alike(nameKey("Roll-out to hospitals, wave 2"))).toEqual([]);
  expect(index.alike(nameKey("Rollout to hospitals, wave 1")).map(({ place }) => place)).toEqual([0]);
});
