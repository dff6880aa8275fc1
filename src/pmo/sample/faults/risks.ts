import type { Fault } from "./fault";
import { findings, projectIn, put, riskIn } from "./fault";

/** Faults in what a risk is, and in its scores. */
export const RISK_FAULTS: readonly Fault[] = [
  {
    what: "Discharge medicines was copied from the barcode risk with its ID.",
    plant: (program) => {
      const first = riskIn(program, "Barcodes missing on unit doses");
      const again = put(riskIn(program, "Discharge medicines take longer"), {
        riskId: first.cells["riskId"] ?? null,
      });
      return [...findings(first, "RSK-01"), ...findings(again, "RSK-01")];
    },
  },
  {
    what: "The moving community teams are filed under a project EMR-13, which nobody knows.",
    plant: (program) => {
      const entry = put(riskIn(program, "Community teams move house during deployment"), {
        project: "EMR-13",
      });
      return [...findings(entry, "RSK-02"), { check: "XT-01", entry, whole: true }];
    },
  },
  {
    what: "The changing source systems write their project as “emr-04”.",
    plant: (program) =>
      findings(
        put(riskIn(program, "Source systems keep changing under us"), { project: "emr-04" }),
        "IMP-16",
      ),
  },
  {
    what: "The likelihood of shared computers was typed twice: 33.",
    plant: (program) =>
      findings(put(riskIn(program, "Shared computers stay signed on"), { probability: 33 }), "RSK-03"),
  },
  {
    what: "The score of the rate limit is not likelihood × impact.",
    plant: (program) =>
      findings(put(riskIn(program, "Booking interface rate limit"), { statedScore: 12 }), "RSK-04"),
  },
  {
    what: "The score of the discontinued scanner is not likelihood × impact.",
    plant: (program) =>
      findings(put(riskIn(program, "Scanner model discontinued"), { statedScore: 6 }), "RSK-04"),
  },
  {
    what: "The residual score of the outdated modules is not likelihood × impact.",
    plant: (program) =>
      findings(put(riskIn(program, "Modules outdated at each release"), { statedResidual: 2 }), "RSK-04"),
  },
  {
    what: "Nobody owns the advice that differs from ward to ward.",
    plant: (program) =>
      findings(put(riskIn(program, "Advice differs from ward to ward"), { owner: null }), "RSK-05"),
  },
  {
    what: "The unpatched imaging devices are owned by the imaging team.",
    plant: (program) =>
      findings(
        put(riskIn(program, "Imaging devices that cannot be patched"), { owner: "Imaging team" }),
        "RSK-05",
      ),
  },
  {
    what: "The performance at peak load is owned by supplier and programme together.",
    plant: (program) =>
      findings(
        put(riskIn(program, "Performance at peak morning load"), { owner: "Corvane / programme team" }),
        "RSK-05",
      ),
  },
  {
    what: "After a year the lost analysts are scored as on the first day, without a residual score.",
    plant: (program) =>
      findings(
        put(riskIn(program, "Analysts poached by the private sector"), {
          raisedOn: program.dataDate - 400,
          lastReview: program.dataDate - 6,
          residualProbability: null,
          residualImpact: null,
          statedResidual: null,
        }),
        "RSK-22",
      ),
  },
  {
    what: "Three projects hold the same risk, “Loss of key people”, each on its own.",
    plant: (program) =>
      [
        "Loss of the lead clinical informatician",
        "Only one person knows the old engine",
        "Analysts poached by the private sector",
      ].flatMap((title) => findings(put(riskIn(program, title), { title: "Loss of key people" }), "RSK-27")),
  },
  {
    what: "The misprinting label printers score higher after the response than before it.",
    plant: (program) =>
      findings(
        put(riskIn(program, "Label printers misprint blood samples"), {
          residualProbability: 3,
          statedResidual: 15,
          lastReview: program.dataDate - 5,
          notes: null,
        }),
        "RSK-11",
      ),
  },
  {
    what: "The response to the university's withdrawal is done, and nothing has changed.",
    plant: (program) =>
      findings(put(riskIn(program, "University withdraws its evaluation"), { actionsDone: "Yes" }), "RSK-12"),
  },
  {
    what: "Messaging by private phone is a risk of 99%.",
    plant: (program) =>
      findings(
        put(riskIn(program, "Care teams invent their own messaging"), { probabilityPercent: 0.99 }),
        "RSK-14",
      ),
  },
  {
    what: "The coroner's need of the old system is a risk of 95%.",
    plant: (program) =>
      findings(
        put(riskIn(program, "A legacy system is still needed for the coroner"), { probabilityPercent: 0.95 }),
        "RSK-28",
      ),
  },
  {
    what: "The wards that cannot be emptied have neither cost nor delay.",
    plant: (program) =>
      findings(
        put(riskIn(program, "Wards cannot be emptied for cabling"), { costLikely: null, delayDays: null }),
        "RSK-16",
      ),
  },
  {
    what: "The duplicate tickets are described in three words.",
    plant: (program) =>
      findings(
        put(riskIn(program, "Two desks, two truths"), { description: "Duplicate tickets likely." }),
        "RSK-23",
      ),
  },
  {
    what: "The missing kits are described without cause or effect.",
    plant: (program) =>
      findings(
        put(riskIn(program, "Kits are not returned"), {
          description: "Missing kits at the end of the year.",
        }),
        "RSK-23",
      ),
  },
  {
    what: "The quiet place to learn has no category.",
    plant: (program) =>
      findings(put(riskIn(program, "No quiet place to learn on wards"), { category: null }), "IMP-19"),
  },
  {
    what: "The asbestos is filed under “Estates”, a category of its own.",
    plant: (program) =>
      findings(put(riskIn(program, "More asbestos than surveyed"), { category: "Estates" }), "IMP-20"),
  },
  {
    what: "The score of the cloud bill is a broken formula.",
    plant: (program) =>
      findings(put(riskIn(program, "Cloud bill grows unseen"), { statedScore: "#VALUE!" }), "IMP-10"),
  },
  {
    what: "A claim was raised as a risk of secure messaging nine days before the data date, while it is on hold.",
    plant: (program) => {
      put(riskIn(program, "Supplier claims for standstill"), { raisedOn: program.dataDate - 9 });
      return findings(projectIn(program, "PPT-07"), "PRJ-26");
    },
  },
];
