import * as fc from "fast-check";
import * as derived from "../../../src/pmo/figures/derived";
import { DEFAULT_THRESHOLDS } from "../../../src/pmo/setup/thresholds";

/** Excel's serial of a day, by way of the calendar of JavaScript. */
const serial = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 86_400_000 + 25_569;

describe("networkDays", () => {
  test.each([
    // Excel's documentation of NETWORKDAYS: 1 October 2012 to 1 March 2013 has 110 working days.
    ["2012-10-01", "2013-03-01", 110],
    ["2026-03-30", "2026-03-30", 1],
    ["2026-03-28", "2026-03-29", 0],
    ["2026-03-27", "2026-03-30", 2],
  ])("from %s to %s are %i working days", (from, to, days) => {
    expect(derived.networkDays(serial(from), serial(to))).toBe(days);
  });

  test("counts as a calendar does, day by day", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 20_000, max: 60_000 }),
        fc.integer({ min: 0, max: 900 }),
        (from, length) => {
          let days = 0;
          for (let day = from; day <= from + length; day++) {
            const weekday = new Date((day - 25_569) * 86_400_000).getUTCDay();
            if (weekday !== 0 && weekday !== 6) days += 1;
          }
          expect(derived.networkDays(from, from + length)).toBe(days);
        },
      ),
    );
  });
});

describe("finishSlip", () => {
  test.each([
    ["one week later", "2026-03-27", "2026-04-03", 5],
    ["the same day", "2026-03-27", "2026-03-27", 0],
    ["over a weekend", "2026-03-27", "2026-03-30", 1],
    ["from a Saturday to the Sunday after it", "2026-03-28", "2026-03-29", 0],
    ["one week earlier", "2026-04-03", "2026-03-27", -5],
  ])("%s", (_, baseline, forecast, slip) => {
    const days = derived.finishSlip({ baselineFinish: serial(baseline), forecastFinish: serial(forecast) });
    expect(days).toBe(slip);
  });

  test("an actual finish goes before a forecast", () => {
    const dates = {
      baselineFinish: serial("2026-03-27"),
      forecastFinish: serial("2026-05-01"),
      actualFinish: serial("2026-03-27"),
    };
    expect(derived.finishSlip(dates)).toBe(0);
  });

  test("is not assessable without a baseline or a finish", () => {
    expect(derived.finishSlip({ forecastFinish: 46_000 })).toBeUndefined();
    expect(derived.finishSlip({ baselineFinish: 46_000 })).toBeUndefined();
  });

  test("there and back is the same distance between working days", () => {
    const workday = fc.integer({ min: 30_000, max: 60_000 }).filter((day) => day % 7 > 1);
    fc.assert(
      fc.property(workday, workday, (baselineFinish, forecastFinish) => {
        const there = derived.finishSlip({ baselineFinish, forecastFinish }) ?? NaN;
        const back =
          derived.finishSlip({ baselineFinish: forecastFinish, forecastFinish: baselineFinish }) ?? NaN;
        expect(there + back).toBe(0);
      }),
    );
  });
});

describe("earned value of a project", () => {
  // The example with BAC 1000, PV 400, EV 350, AC 420 of the earned-value literature.
  test("CPI and SPI", () => {
    expect(derived.cpi({ ev: 350, actualCost: 420 })).toBeCloseTo(0.8333, 4);
    expect(derived.spi({ ev: 350, plannedValue: 400 })).toBe(0.875);
  });

  test("earned value is the reported one, else % complete of the budget", () => {
    expect(derived.evUsed({ earnedValue: 350, percentComplete: 0.5, budget: 1000 })).toBe(350);
    expect(derived.evUsed({ percentComplete: 0.35, budget: 1000 })).toBe(350);
    expect(derived.evUsed({ percentComplete: 0.35 })).toBeUndefined();
  });

  test("no index without something to divide by", () => {
    expect(derived.cpi({ ev: 350, actualCost: 0 })).toBeUndefined();
    expect(derived.spi({ ev: 350 })).toBeUndefined();
  });
});

describe("computedRag", () => {
  const rag = (measured: Parameters<typeof derived.computedRag>[0]): string =>
    derived.computedRag(measured, DEFAULT_THRESHOLDS);

  test("the worst of what can be assessed", () => {
    expect(rag({ costVariance: 0.02, slip: 3 })).toBe("Green");
    expect(rag({ costVariance: 0.07, slip: 3 })).toBe("Amber");
    expect(rag({ costVariance: 0.02, slip: 21 })).toBe("Red");
    expect(rag({ cpi: 0.89 })).toBe("Red");
    expect(rag({ spi: 0.94 })).toBe("Amber");
  });

  test("a value on the threshold is on its better side", () => {
    expect(rag({ costVariance: 0.05 })).toBe("Green");
    expect(rag({ costVariance: 0.1 })).toBe("Amber");
    expect(rag({ cpi: 0.95 })).toBe("Green");
  });

  test("grey where nothing can be assessed, never green", () => {
    expect(rag({})).toBe("Grey");
  });
});

describe("ragAgreement", () => {
  test.each([
    ["Green", "Red", "Declared better"],
    ["green", "Amber", "Declared better"],
    ["Amber/Green", "Amber", "Agrees"],
    ["Amber/Green", "Red", "Declared better"],
    ["Red", "Amber", "Declared worse"],
    ["Amber", "Amber", "Agrees"],
    ["Green", "Grey", "Not assessable"],
    ["", "Red", "Not assessable"],
    ["Blue", "Red", "Not assessable"],
  ] as const)("declared %s, computed %s: %s", (declared, computed, relation) => {
    expect(derived.ragAgreement(declared, computed)).toBe(relation);
  });
});

describe("risk scores", () => {
  test("every cell of the scale has a band by the thresholds", () => {
    for (let probability = 1; probability <= 5; probability++) {
      for (let impact = 1; impact <= 5; impact++) {
        const score = probability * impact;
        const band = score >= 16 ? "Critical" : score >= 9 ? "High" : score >= 4 ? "Medium" : "Low";
        expect(derived.riskBand(derived.riskScore(probability, impact), DEFAULT_THRESHOLDS)).toBe(band);
      }
    }
  });

  test("a missing side is not assessed", () => {
    expect(derived.riskScore(undefined, 3)).toBeUndefined();
    expect(derived.riskBand(undefined, DEFAULT_THRESHOLDS)).toBe("Not assessed");
  });

  test("an opportunity's expected value is a gain", () => {
    expect(derived.expectedValue({ probability: 0.7, cost: 40, type: "Opportunity" })).toBeCloseTo(-28);
    expect(derived.expectedValue({ probability: 0.3, cost: 200, type: "Threat" })).toBeCloseTo(60);
    expect(derived.expectedValue({ probability: 0.3, type: "Threat" })).toBeUndefined();
  });
});
