import fc from "fast-check";
import { formatMeaning } from "../../../src/pmo/values/number-format";
import { decimalEvidence, numberIn, parseNumber } from "../../../src/pmo/values/number-text";
import { parseMoney, printMoney } from "../../../src/pmo/values/money-text";
import { moneyWords } from "../../../src/pmo/values/money-words";
import { parsePercent } from "../../../src/pmo/values/percent-text";

describe("numbers", () => {
  test.each([
    ["1,234.5", 1234.5],
    ["1 234.5", 1234.5],
    ["1\u202f234", 1234],
    ["1'234.5", 1234.5],
    ["12,34,567", 1234567],
    ["(1,200)", -1200],
    ["1,200-", -1200],
    ["\u22125", -5],
    ["+7", 7],
    [".5", 0.5],
    ["1.2E6", 1200000],
  ])("%s with a decimal point", (text, value) => {
    expect(parseNumber(text, "point")).toEqual({ ok: true, value });
  });

  test.each([
    ["1.234,5", 1234.5],
    ["1.234.567", 1234567],
    ["3,55", 3.55],
    ["1 234,5", 1234.5],
  ])("%s with a decimal comma", (text, value) => {
    expect(parseNumber(text, "comma")).toEqual({ ok: true, value });
  });

  test.each(["1,23", "1.2.3", "12 3", "1,2345", "five", "1-2"])("%s is no number", (text) => {
    expect(numberIn(text, "point")).toBeUndefined();
  });

  test.each([
    ["1,234.56", "point"],
    ["1.234,56", "comma"],
    ["1,234,567", "point"],
    ["1.234.567", "comma"],
    ["3,5", "comma"],
    ["0,125", "comma"],
    ["3.5", "point"],
    ["1234,567", "comma"],
    ["1,234", undefined],
    ["1.234", undefined],
    ["12", undefined],
  ])("the marks of %s tell %s", (text, mark) => {
    expect(decimalEvidence(text)).toBe(mark);
  });
});

describe("money", () => {
  test.each([
    ["£1.2m", { amount: 1.2, unit: 1e6, currency: "GBP" }],
    ["£6.24", { amount: 6.24, currency: "GBP" }],
    ["Â£3.5m", { amount: 3.5, unit: 1e6, currency: "GBP" }],
    ["$3,794,700", { amount: 3794700, currency: "USD" }],
    ["-$5", { amount: -5, currency: "USD" }],
    ["$(5)", { amount: -5, currency: "USD" }],
    ["(1,200)", { amount: -1200 }],
    ["(£1,200)", { amount: -1200, currency: "GBP" }],
    ["1,200-", { amount: -1200 }],
    ["242.985 ($m)", { amount: 242.985, unit: 1e6, currency: "USD" }],
    ["200,000 AUD", { amount: 200000, currency: "AUD" }],
    ["AUD 200k", { amount: 200, unit: 1e3, currency: "AUD" }],
    ["$200,000 AUD", { amount: 200000, currency: "AUD" }],
    ["US$ 1.5 million", { amount: 1.5, unit: 1e6, currency: "USD" }],
    ["€3 bn", { amount: 3, unit: 1e9, currency: "EUR" }],
    ["1 200 k€", { amount: 1200, unit: 1e3, currency: "EUR" }],
    ["₹5 crore", { amount: 5, unit: 1e7, currency: "INR" }],
    ["Rs. 40 lakh", { amount: 40, unit: 1e5, currency: "INR" }],
    ["¥1,000", { amount: 1000, currency: "JPY" }],
    ["£m 1.2", { amount: 1.2, unit: 1e6, currency: "GBP" }],
    ["12 mio", { amount: 12, unit: 1e6 }],
    ["5 thousand", { amount: 5, unit: 1e3 }],
    ["950000", { amount: 950000 }],
    ["nil", { amount: 0 }],
  ])("%s", (text, expected) => {
    const reading = parseMoney(text, "point");
    expect(reading).toMatchObject({ ok: true, value: expected });
    if (reading !== "missing" && reading.ok) {
      expect(reading.value.unit).toBe("unit" in expected ? expected.unit : undefined);
      expect(reading.value.currency).toBe("currency" in expected ? expected.currency : undefined);
    }
  });

  test("crowns are money of a currency that the sign alone does not tell", () => {
    expect(parseMoney("1 500 kr", "point")).toEqual({ ok: true, value: { amount: 1500, signed: true } });
  });

  test.each([
    ["TBC", "missing"],
    ["Exempt under Section 43", "no-money"],
    ["£1m - £2m", "range"],
    ["c. £1.2m", "approximate"],
    ["15 days time", "no-money"],
    ["2012-09-30", "no-money"],
    ["3 FTE", "no-money"],
    ["£1.2m approved of £3m", "no-money"],
    ["CR01", "no-money"],
    ["M5", "no-money"],
  ])("%s is %s", (text, kind) => {
    const reading = parseMoney(text, "point");
    expect(reading === "missing" ? reading : reading.ok ? "ok" : reading.problem.kind).toBe(kind);
  });

  test("a printed amount is read back", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e12, max: 1e12 }),
        fc.constantFrom("", "£", "$", "€"),
        fc.constantFrom<1 | 1e3 | 1e6 | 1e9>(1, 1e3, 1e6, 1e9),
        (thousandths, sign, unit) => {
          const amount = (thousandths / 1000) * unit;
          const reading = parseMoney(printMoney(amount, { sign, unit }), "point");
          expect(reading !== "missing" && reading.ok).toBe(true);
          if (reading === "missing" || !reading.ok) return;
          const back = reading.value.amount * (reading.value.unit ?? 1);
          expect(Math.abs(back - amount)).toBeLessThanOrEqual(1e-6 * Math.max(1, Math.abs(amount)));
        },
      ),
    );
  });

  test("no text makes the parsers throw", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        parseMoney(text, "point");
        parseNumber(text, "comma");
        parsePercent(text, "point");
      }),
    );
  });
});

test("words for currencies and units, and nothing else, are money words", () => {
  expect(moneyWords("£m")).toEqual({ unit: 1e6, currency: "GBP", signed: true });
  expect(moneyWords("'000")).toEqual({ unit: 1e3, signed: false });
  expect(moneyWords("$ M")).toEqual({ unit: 1e6, currency: "USD", shared: true, signed: true });
  expect(moneyWords("US$ M")).toEqual({ unit: 1e6, currency: "USD", signed: true });
  expect(moneyWords("€ thousands")).toEqual({ unit: 1e3, currency: "EUR", signed: true });
  expect(moneyWords("days")).toBeUndefined();
  expect(moneyWords("monetary")).toBeUndefined();
});

test("percentages: a sign makes a share, a bare number stays bare", () => {
  expect(parsePercent("45%", "point")).toEqual({ ok: true, value: { share: 0.45 } });
  expect(parsePercent("-8 %", "point")).toEqual({ ok: true, value: { share: -0.08 } });
  expect(parsePercent("45 per cent", "point")).toEqual({ ok: true, value: { share: 0.45 } });
  expect(parsePercent("45", "point")).toEqual({ ok: true, value: { bare: 45 } });
  expect(parsePercent("about half", "point")).toMatchObject({ ok: false });
});

test.each([
  ["General", "general", 1, undefined],
  ["dd/mm/yyyy", "date", 1, undefined],
  ["[$-409]d-mmm-yy;@", "date", 1, undefined],
  ["mmm yy", "date", 1, undefined],
  ["h:mm:ss", "time", 1, undefined],
  ["mm:ss.0", "time", 1, undefined],
  ["0.0%", "percent", 1, undefined],
  ["#,##0.00", "number", 1, undefined],
  ["#,##0.0,,", "number", 1e6, undefined],
  ['"£"#,##0.0,,"m"', "number", 1e6, "GBP"],
  ["[$€-2] #,##0", "number", 1, "EUR"],
  ["[$AUD] #,##0", "number", 1, "AUD"],
  ["$#,##0_);[Red]($#,##0)", "number", 1, "USD"],
  ["0.00E+00", "number", 1, undefined],
  ["@", "text", 1, undefined],
  ['0 "days"', "number", 1, undefined],
  ["[$$-409]#,##0", "number", 1, "USD"],
])("the format %s is of %s", (format, kind, scale, currency) => {
  expect(formatMeaning(format)).toMatchObject({ kind, scale });
  expect(formatMeaning(format).currency).toBe(currency);
});
