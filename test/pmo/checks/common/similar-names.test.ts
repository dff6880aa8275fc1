import * as fc from "fast-check";
import { nameKey, similarity } from "../../../../src/pmo/checks/common/similar-names";
import { similarPairs } from "../../../../src/pmo/checks/common/similar-pairs";

test("names differ by their words, not by case, signs and fillers", () => {
  expect(nameKey("The Patient-Portal  Programme")).toBe("patient portal");
});

test("similarity is the share of letters that stay", () => {
  // kitten → sitting takes three edits, by the textbook.
  expect(similarity("kitten", "sitting")).toBeCloseTo(1 - 3 / 7);
  expect(similarity("", "")).toBe(1);
});

test("names that differ in a number are different", () => {
  expect(similarPairs(["Roll-out to hospitals, wave 1", "Roll-out to hospitals, wave 2"], 0.9)).toEqual([]);
  expect(similarPairs(["Roll-out to hospitals phase II", "Roll-out to hospitals phase I"], 0.9)).toEqual([]);
});

test("finds exactly the pairs that comparing all with all finds", () => {
  const word = fc.constantFrom(
    "portal",
    "portla",
    "patient",
    "records",
    "record",
    "digital",
    "training",
    "trainings",
  );
  const name = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(" "));
  fc.assert(
    fc.property(fc.array(name, { maxLength: 25 }), fc.constantFrom(0.7, 0.8, 0.9, 1), (names, threshold) => {
      const expected: string[] = [];
      names.forEach((one, first) =>
        names.forEach((other, second) => {
          if (first < second && similarity(nameKey(one), nameKey(other)) >= threshold)
            expected.push(`${first}-${second}`);
        }),
      );
      expect(similarPairs(names, threshold).map(({ first, second }) => `${first}-${second}`)).toEqual(
        expected,
      );
    }),
  );
});
