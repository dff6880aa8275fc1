import type { PlanAnswer, PlanRequest } from "../../../src/actions/planner/messages";
import { planIntake } from "../../../src/pmo/intake/plan-intake";
import type { SourceSheet } from "../../../src/pmo/intake/plan";
import { STANDARD } from "../../../src/pmo/templates/standards";

const VALUES = [
  ["Project ID", "Project name", "Status"],
  ["NTH-01", "Bed management", "Active"],
  ["NTH-02", "Theatre lists", "On hold"],
];
const SHEET: SourceSheet = {
  name: "Projects",
  hidden: false,
  firstRow: 0,
  firstColumn: 0,
  values: VALUES,
  formats: VALUES.map((row) => row.map(() => "General")),
  tables: [],
  hiddenRows: [],
};
const OPTIONS = { file: "north.xlsx", settings: { currency: "GBP", unit: 1 } } as const;
const { templates, lists } = STANDARD;

/** The worker's script with the messages that it sends; what is asked goes through the copying that messages go through. */
async function openWorker(): Promise<(request: PlanRequest) => PlanAnswer | undefined> {
  let listen: ((event: { data: PlanRequest }) => void) | undefined;
  const answers: PlanAnswer[] = [];
  Object.assign(globalThis, {
    addEventListener: (_: string, listener: typeof listen) => (listen = listener),
    postMessage: (answer: PlanAnswer) => answers.push(structuredClone(answer)),
  });
  jest.resetModules();
  await import("../../../src/actions/planner/worker");
  return (request) => {
    listen?.({ data: structuredClone(request) });
    return answers.pop();
  };
}

test("the plan is the one that is made in place, also when the standards were told before", async () => {
  const ask = await openWorker();
  const expected = { plan: planIntake([SHEET], { ...OPTIONS, templates, lists }) };
  expect(expected.plan.imports[0]?.rows.length).toBe(2);
  expect(ask({ sheets: [SHEET], options: OPTIONS, standards: { templates, lists } })).toEqual(expected);
  expect(ask({ sheets: [SHEET], options: OPTIONS })).toEqual(expected);
});

test("without standards there is no plan, and the reason comes back", async () => {
  const ask = await openWorker();
  expect(ask({ sheets: [SHEET], options: OPTIONS })).toMatchObject({
    error: new Error("The planner was told no standards."),
  });
});
