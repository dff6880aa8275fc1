import type { CellValue } from "../../values/cell";
import type { Entry, Program } from "../program";
import { workdayBefore } from "../../values/workdays";
import type { Fault } from "./fault";
import { findings, milestoneIn, projectIn, put } from "./fault";

/** A milestone that a team has added at the end of its own. */
function addMilestone(program: Program, project: string, cells: Readonly<Record<string, CellValue>>): Entry {
  const entry: Entry = {
    register: "milestones",
    asIs: new Set(),
    cells: {
      milestoneId: `M-${String(program.milestones.length + 1).padStart(3, "0")}`,
      project,
      critical: "No",
      owner: projectIn(program, project).cells["manager"] ?? null,
      ...cells,
    },
    own: {},
  };
  program.milestones.push(entry);
  return entry;
}

/** Faults in milestones. */
export const MILESTONE_FAULTS: readonly Fault[] = [
  {
    what: "A milestone of the network refresh names a project INF-21, which nobody knows.",
    plant: (program) => {
      const entry = put(milestoneIn(program, "Old network switched off"), { project: "INF-21" });
      return [...findings(entry, "MS-01"), { check: "XT-01", entry, whole: true }];
    },
  },
  {
    what: "“Leavers' process audited” stands twice in single sign-on.",
    plant: (program) => {
      const first = milestoneIn(program, "Leavers' process audited");
      const { name, type, baselineDate, actualDate, status } = first.cells;
      const again = addMilestone(program, "INF-05", {
        name: name ?? null,
        type: type ?? null,
        baselineDate: baselineDate ?? null,
        actualDate: actualDate ?? null,
        status: status ?? null,
      });
      return [...findings(first, "MS-02"), ...findings(again, "MS-02")];
    },
  },
  {
    what: "“Library handed to the learning team” has no baseline date.",
    plant: (program) =>
      findings(
        put(milestoneIn(program, "Library handed to the learning team"), { baselineDate: null }),
        "MS-03",
      ),
  },
  {
    what: "“Prescribing live in all acute wards” has no forecast.",
    plant: (program) =>
      findings(
        put(milestoneIn(program, "Prescribing live in all acute wards"), { forecastDate: null }),
        "MS-04",
      ),
  },
  {
    what: "“Build cycle 5 accepted” is complete without a date.",
    plant: (program) =>
      findings(put(milestoneIn(program, "Build cycle 5 accepted"), { actualDate: null }), "MS-05"),
  },
  {
    what: "“Training environments moved” has an actual date and is still on track.",
    plant: (program) => {
      const entry = milestoneIn(program, "Training environments moved");
      return findings(
        put(entry, { status: "On track", forecastDate: entry.cells["actualDate"] ?? null }),
        "MS-05",
      );
    },
  },
  {
    what: "“Label printers in all laboratories” is open with a forecast that has passed.",
    plant: (program) => {
      const entry = milestoneIn(program, "Label printers in all laboratories");
      return findings(
        put(entry, {
          status: "On track",
          forecastDate: entry.cells["actualDate"] ?? null,
          actualDate: null,
        }),
        "MS-06",
      );
    },
  },
  {
    what: "The pilot at the Hazel Road birth centre has moved by weeks, and nothing says why.",
    plant: (program) =>
      findings(put(milestoneIn(program, "Pilot at the Hazel Road birth centre"), { notes: null }), "MS-07"),
  },
  {
    what: "“All outpatient clinics live” is forecast for after the end of its project.",
    plant: (program) => {
      const finish = Number(projectIn(program, "PPT-02").cells["forecastFinish"]);
      return findings(
        put(milestoneIn(program, "All outpatient clinics live"), {
          forecastDate: workdayBefore(finish + 33),
          status: "Late",
          notes: "Two clinics asked for more time.",
        }),
        "MS-09",
      );
    },
  },
  {
    what: "Stage gate 3 of EMR wave 2 is planned before stage gate 2.",
    plant: (program) => {
      const gate = (name: string, ahead: number): Entry => {
        const date = workdayBefore(program.dataDate + ahead);
        return addMilestone(program, "EMR-03", {
          name,
          type: "Gate",
          baselineDate: date,
          forecastDate: date,
          status: "Not started",
        });
      };
      gate("Stage gate 2: order of sites", 160);
      return findings(gate("Stage gate 3: first site ready", 130), "MS-10");
    },
  },
  {
    what: "The night drill is planned for a Saturday.",
    plant: (program) => {
      const entry = milestoneIn(program, "Night drill held");
      const friday = Number(entry.cells["baselineDate"]);
      const saturday = friday - (friday % 7);
      return findings(put(entry, { baselineDate: saturday, forecastDate: saturday }), "MS-14");
    },
  },
  {
    what: "The support model's handover is forecast for “after the pilot”.",
    plant: (program) =>
      findings(
        put(milestoneIn(program, "Model handed to operations"), { forecastDate: "after the pilot" }),
        "IMP-11",
      ),
  },
  {
    what: "The sign language videos are a milestone of the type “Publicity”.",
    plant: (program) =>
      findings(put(milestoneIn(program, "Sign language videos published"), { type: "Publicity" }), "IMP-20"),
  },
  {
    what: "“Certification renewed” has no owner.",
    plant: (program) =>
      findings(put(milestoneIn(program, "Certification renewed"), { owner: null }), "IMP-19"),
  },
];
