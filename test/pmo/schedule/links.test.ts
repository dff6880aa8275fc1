import { readLinks } from "../../../src/pmo/schedule/links";
import { durationIn } from "../../../src/pmo/values/duration-text";

const TASKS = new Set(["12", "14", "a-10", "a1010", "1.2.3", "1.2.3sf"]);
const read = (text: string) => {
  const { links, unread } = readLinks(text, (id) => TASKS.has(id.toLowerCase()));
  return [
    ...links.map(({ from, type, lag }) => `${from} ${type} ${lag}`),
    ...unread.map((one) => `? ${one}`),
  ];
};

test.each([
  ["12", ["12 FS 0"]],
  ["12FS+2d; 14SS", ["12 FS 2", "14 SS 0"]],
  ["12FS-3 days", ["12 FS -3"]],
  ["2fs", ["2 FS 0"]],
  ["12FS +2d", ["12 FS 2"]],
  ["12SS-1w,14FF+4h", ["12 SS -5", "14 FF 0.5"]],
  ["12FS+2 wks\n14FF-16 hrs", ["12 FS 10", "14 FF -2"]],
  ["12+2d", ["12 FS 2"]],
  // As Primavera lists the details of predecessors.
  ["A1000: FS, A1010: SS 5", ["A1000 FS 0", "A1010 SS 5"]],
  // Elapsed days run through weekends.
  ["12FS+7ed", ["12 FS 5"]],
  ["A-10", ["A-10 FS 0"]],
  ["A-11", ["A-11 FS 0"]],
  ["1.2.3SF", ["1.2.3SF FS 0"]],
  ["1.2.4SF", ["1.2.4 SF 0"]],
  ["12FS+0d", ["12 FS 0"]],
  ["12FF+50%", ["? 12FF+50%"]],
  ["12FS+3 moons; 14", ["14 FS 0", "? 12FS+3 moons"]],
  ["when the board agrees", ["? when the board agrees"]],
  ["", []],
])("predecessors %j", (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test.each([
  ["5 days", 5],
  ["5d", 5],
  ["1 day?", 1],
  ["2 wks", 10],
  ["2.5w", 12.5],
  ["16 hrs", 2],
  ["240 mins", 0.5],
  ["3 mons", 60],
  ["7 edays", 5],
  ["0 days", 0],
  ["-3 days", -3],
  ["1,5 days", 1.5],
  ["5", undefined],
  ["soon", undefined],
  ["3 moons", undefined],
])("a duration of %j", (text, workdays) => {
  if (workdays === undefined) expect(durationIn(text)).toBeUndefined();
  else expect(durationIn(text)).toBeCloseTo(workdays, 9);
});
