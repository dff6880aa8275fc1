/** What is expected of a real file: the data date it is judged at, and by check how many findings and why they are right. */
export interface ExpectedFindings {
  readonly asOf: Date;
  readonly findings: Readonly<Record<string, readonly [count: number, why: string]>>;
}

const day = (year: number, month: number, date: number): Date => new Date(year, month - 1, date, 12);

/**
 * What the checks found was read against the files, check by check, and is right for the reason given. The assessments and costs of
 * the first file and the budgets and completions of the fourth were counted in the files by other means.
 */
export const EXPECTED: Readonly<Record<string, ExpectedFindings>> = {
  "uk-gmpp-2022/GMPP_AR_Data_March_2022.csv": {
    asOf: day(2022, 3, 31),
    findings: {
      "IMP-01": [7, "seven required columns that the publication does not have, each told once"],
      "IMP-11": [132, "exemptions under the Freedom of Information Act in columns of money and dates"],
      "PRJ-27": [5, "programs of decades among projects of years"],
      "RAG-01": [14, "235 less 118 amber, 68 blank, 24 red and 11 green: exemptions and early projects"],
      "RAG-12": [1, "one of the 11 green projects whose commentary speaks of delay"],
      "RAG-14": [68, "68 blank assessments"],
      "EV-01": [2, "2 blank whole-life costs"],
      "EV-18": [2, "amounts some hundred times smaller than the median"],
    },
  },
  "us-federal-it/Projects_CW1_MessedUp.csv": {
    asOf: day(2012, 9, 1),
    findings: {
      "IMP-01": [6, "six required columns that the file does not have"],
      "IMP-11": [1, "one date as year, day and month"],
      "IMP-19": [955, "projects without a finish: neither planned nor projected"],
      "PRJ-04": [242, "names such as Maintenance and Operations, which many investments use"],
      "PRJ-18": [773, "projected ends before the data date without a completion"],
      "PRJ-27": [447, "operations of years beside releases of weeks: one kind for all, as the file has none"],
      "RAG-07": [666, "costs beyond 5% of the plan in a file without a narrative"],
      "RAG-08": [161, "finishes beyond tolerance in a file without a narrative"],
      "EV-01": [17, "planned cost blank or zero"],
      "EV-18": [71, "amounts in dollars where others are in millions"],
      "TIM-01": [1981, "updates older than the cycle: the file is an extract of several months"],
    },
  },
  "worldbank-2022/2022_WB_Projects_1_500.xlsx": {
    asOf: day(2022, 6, 30),
    findings: {
      "IMP-01": [7, "seven required columns that the list does not have"],
      "IMP-19": [133, "closing dates that are blank"],
      "PRJ-04": [12, "phases and countries of one program"],
      "PRJ-16": [6, "six closed projects; the list has no day of completion"],
      "EV-01": [62, "commitments of zero"],
      "EV-18": [20, "grants of some hundred thousand beside loans of hundred millions"],
    },
  },
  "canada-it-2022/gc-it-projects-2022.csv": {
    asOf: day(2022, 4, 25),
    findings: {
      "IMP-01": [8, "eight required columns that the list does not have"],
      "IMP-19": [14, "14 blank estimated completions"],
      "PRJ-04": [16, "initiatives that two departments report under one name"],
      "PRJ-18": [10, "completions before the day of the list"],
      "EV-01": [14, "14 blank budgets"],
    },
  },
  "health-tikasathi/Risk_Register.xlsx": {
    asOf: day(2022, 6, 30),
    findings: {
      "IMP-01": [6, "six required columns that the register does not have"],
      "IMP-20": [15, "categories of its own, such as Health / Safety"],
      "RSK-06": [16, "no column of responses, and 16 risks that score medium or more"],
      "RSK-16": [16, "the same 16 have no estimate of cost or delay"],
      "RSK-23": [23, "descriptions name an event without cause or effect"],
      "RSK-25": [1, "7 of 23 risks are scored 3 × 4"],
    },
  },
  "packt-tpm/Project_Plan.xlsx": {
    asOf: day(2023, 1, 31),
    findings: {
      "IMP-01": [1, "a plan of one project, which no column names"],
      "IMP-19": [18, "tasks that have no dates yet"],
    },
  },
  "prince2/Issue_Register.xlsx": {
    asOf: day(2022, 12, 31),
    findings: {
      "IMP-01": [5, "five required columns that the register does not have"],
      "IMP-20": [5, "the types of PRINCE2 in the column of categories"],
      "ISS-04": [1, "no resolution plan for the two issues that have ended, told once"],
      "ISS-05": [2, "two open issues with a day of closure"],
    },
  },
  "prince2/Risk_Register.xlsx": {
    asOf: day(2022, 12, 31),
    findings: {
      "IMP-19": [2, "impact and probability are blank wherever they are called for, told once each"],
      "RSK-05": [3, "three open risks without an owner"],
    },
  },
  "uk-dft-return/blank_template.xlsm": {
    asOf: day(2022, 6, 30),
    findings: {
      "IMP-01": [3, "three required columns of milestones that the return does not have"],
      "IMP-11": [1, "a date of 1923, kept as text"],
      "IMP-19": [5, "required cells of the project's form that are blank"],
      "IMP-20": [24, "milestones whose status is Live, which the return uses for open ones"],
      "PRJ-29": [1, "the project names no objective"],
      "RAG-14": [1, "the project declares no colour"],
      "MS-05": [14, "completed milestones; the return has no actual dates"],
      "MS-06": [17, "forecasts before the data date in a return of 2019"],
      "MS-07": [13, "slips beyond tolerance without a word"],
      "MS-12": [1, "no milestone within 90 days"],
      "MS-14": [8, "dates on weekends"],
      "EV-01": [1, "the project has no budget"],
      "TIM-01": [1, "last updated in 2019"],
    },
  },
};
