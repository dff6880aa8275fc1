import { measureOf } from "../../schedule/measures";
import type { FieldId } from "../../templates/template";
import type { Check, Severity } from "../check";
import { tableChecks } from "../define";
import { assessmentText } from "./schedule-words";
import { schedulesIn, TASK_NEEDS, termsOf } from "./schedule-view";
import { SOURCE } from "../common/sources";

const table = tableChecks({ family: "schedule", register: "tasks" });

/** What a check adds to the measure that it reports. */
interface Reported {
  readonly id: string;
  readonly severity: Severity;
  readonly title: string;
  readonly rule: string;
  readonly why: string;
  readonly remedy: string;
  readonly needs?: readonly FieldId[];
  /** A finding for every task that offends, and not one for the schedule. */
  readonly perTask?: (says: string | undefined) => string;
}

/** A measure as a check: one finding for a schedule that fails it, at the first task that is at fault, or one for each such task. */
function reported({ id, needs = [], perTask, ...texts }: Reported): Check {
  const measure = measureOf(id);
  const { threshold, from, field } = measure;
  return table({
    ...texts,
    id,
    source: SOURCE.dcma,
    needs: [...TASK_NEEDS, ...needs],
    thresholds: [...(threshold ? [threshold.id] : []), ...(from === undefined ? [] : [from])],
    run: (_, context, report) => {
      for (const schedule of schedulesIn(context, report)) {
        const terms = termsOf(schedule, context);
        const assessment = measure.assess(schedule, terms);
        if (typeof assessment === "string") {
          report.notAssessable(assessment, schedule.tasks.length);
          continue;
        }
        report.assessed(perTask ? assessment.of : 1);
        for (const reason of assessment.unclear) report.notAssessable(reason);
        if (assessment.passes) continue;
        const { offences } = assessment;
        if (perTask)
          for (const { task, says } of offences) report.finding(perTask(says), { row: task.row, field });
        else {
          const row = (offences[0]?.task ?? schedule.tasks[0])?.row;
          report.finding(assessmentText(measure, assessment, terms.thresholds), {
            ...(row === undefined ? {} : { row }),
            field,
          });
        }
      }
    },
  });
}

const asSaid = (says: string | undefined): string => says ?? "";

/** The fourteen points of a schedule assessment, for each project's tasks. Headings, cancelled tasks and levels of effort are left out. */
export const SCHEDULE: readonly Check[] = [
  reported({
    id: "SCH-01",
    severity: "warning",
    title: "Missing logic",
    rule: "A larger share of a project's unfinished tasks than the threshold has no predecessor or no successor; the schedule's first and its last task may.",
    why: "A task that hangs on nothing neither moves when others slip nor moves the finish, so that the dates are wishes.",
    remedy: "Link each task to what it waits for and to what waits for it.",
    needs: ["predecessors"],
  }),
  reported({
    id: "SCH-02",
    severity: "warning",
    title: "Lead between tasks",
    rule: "An unfinished task has a predecessor with a negative lag. Not assessable where no predecessor of the schedule carries a type or a lag, since the source may not report them.",
    why: "A lead says that work begins before what it needs is done, and hides how.",
    remedy: "Split the predecessor where the work can begin, and link to that part.",
    needs: ["predecessors"],
    perTask: (links) => `It starts ahead of its predecessor: ${links ?? ""}.`,
  }),
  reported({
    id: "SCH-03",
    severity: "warning",
    title: "Many lags between tasks",
    rule: "A larger share of the predecessors of a project's unfinished tasks than the threshold has a lag. Not assessable where no predecessor of the schedule carries a type or a lag.",
    why: "A lag is time that nobody answers for and that no task explains.",
    remedy: "Make a task of what happens in that time.",
    needs: ["predecessors"],
  }),
  reported({
    id: "SCH-04",
    severity: "alert",
    title: "Few finish-to-start links",
    rule: "A smaller share of the predecessors of a project's unfinished tasks than the threshold runs from finish to start. Not assessable where no predecessor of the schedule carries a type or a lag.",
    why: "Other links make it hard to see what follows from a delay.",
    remedy: "Split tasks so that one can follow the other.",
    needs: ["predecessors"],
  }),
  reported({
    id: "SCH-05",
    severity: "warning",
    title: "Many hard constraints",
    rule: "A larger share of a project's unfinished tasks than the threshold must start or finish on a day, or no later than one.",
    why: "Dates that are held by hand do not move when the work does.",
    remedy: "Replace the constraint by links, or by one that only holds a task back.",
    needs: ["constraintType"],
  }),
  reported({
    id: "SCH-06",
    severity: "warning",
    title: "Many tasks with high float",
    rule: "A larger share of a project's unfinished tasks than the threshold has more float than another threshold says; float is calculated from the links where the source gives none.",
    why: "So much float mostly means that successors are missing.",
    remedy: "Find out what the tasks are needed for, and link them to it.",
  }),
  reported({
    id: "SCH-07",
    severity: "error",
    title: "Negative float",
    rule: "An unfinished task has a float below zero; float is calculated from links and constraints where the source gives none.",
    why: "The schedule says of itself that it cannot meet a date that it promises.",
    remedy: "Shorten the path, or have the date moved.",
    perTask: asSaid,
  }),
  reported({
    id: "SCH-08",
    severity: "warning",
    title: "Many long tasks",
    rule: "A larger share of a project's unfinished tasks than the threshold lasts longer than another threshold says, by original duration or else by dates; milestones are left out.",
    why: "Over so long a time nobody can say how far a task is.",
    remedy: "Break the tasks down into parts of a month or two.",
  }),
  reported({
    id: "SCH-09",
    severity: "error",
    title: "Task date on the wrong side",
    rule: "A task has an actual date after the data date; or it has not begun or is not done, and its start or finish lies before the data date.",
    why: "What has happened cannot lie ahead, and what is still to come cannot lie behind.",
    remedy: "Record what happened, or forecast the task anew.",
    perTask: asSaid,
  }),
  reported({
    id: "SCH-10",
    severity: "alert",
    title: "Task without resource",
    rule: "An unfinished task with a duration names no resource, in a schedule of which other tasks do. Not assessable where none does.",
    why: "Work that nobody is down for is not planned.",
    remedy: "Name who does it.",
    needs: ["resources"],
    perTask: asSaid,
  }),
  reported({
    id: "SCH-11",
    severity: "warning",
    title: "Many missed tasks",
    rule: "A larger share of a project's tasks that the baseline has finished by the data date than the threshold finished late or has not finished.",
    why: "The plan and the work have parted.",
    remedy: "Find out what holds the tasks, and forecast what is left.",
    needs: ["baselineFinish"],
  }),
  reported({
    id: "SCH-12",
    severity: "alert",
    title: "Critical path that does not hold",
    rule: "A critical task is delayed by the threshold, the network is worked out anew, and the schedule's last task moves by less. Critical is what the source marks, or else what has no float.",
    why: "The path is broken on its way or held by a constraint, so that delays do not reach the finish.",
    remedy: "Follow the path from the task to the finish, and close it where it breaks.",
    needs: ["predecessors"],
  }),
  reported({
    id: "SCH-13",
    severity: "warning",
    title: "Critical path too long for the time",
    rule: "The critical path length index is below the threshold: working days from the data date to the finish plus the least float, over those working days. Where the source gives no float, it is calculated against the latest baseline finish.",
    why: "The work that is left needs more time than there is.",
    remedy: "Shorten the path, or have the finish moved.",
  }),
  reported({
    id: "SCH-14",
    severity: "warning",
    title: "Fewer tasks done than planned",
    rule: "The baseline execution index is below the threshold: tasks done over tasks that the baseline has finished by the data date.",
    why: "The work falls behind the number of tasks that should be done, whatever their size.",
    remedy: "Finish what is due before beginning what is not, or forecast it anew.",
    needs: ["baselineFinish"],
  }),
];
