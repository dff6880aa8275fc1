/** A milestone as planned: its name, its type, and how far along the baseline it lies (0 is the start, 1 the finish). */
export type PlannedMilestone = readonly [name: string, type: string, along: number];

/** What is told of one project of the sample; dates and money are worked out from it. */
export interface ProjectStory {
  readonly id: string;
  readonly name: string;
  readonly department: string;
  readonly category: string;
  readonly stage: string;
  readonly status: string;
  readonly sponsor: string;
  readonly theme: string;
  readonly vendor: string;
  /** Weeks from the data date back to the approved start; minus for a start still to come. */
  readonly begun: number;
  /** Weeks from approved start to approved finish. */
  readonly weeks: number;
  /** Working days by which the finish is now later. */
  readonly slip: number;
  /** Schedule and cost performance so far; absent where nothing has been done. */
  readonly spi?: number;
  readonly cpi?: number;
  /** Approved budget in thousands of pounds. */
  readonly budget: number;
  readonly rag: string;
  readonly timeRag: string;
  readonly budgetRag: string;
  readonly narrative: string;
  /** What the notes of milestones that have moved far say. */
  readonly moved?: string;
  readonly milestones: readonly PlannedMilestone[];
}

/** A workstream and its projects, in the order in which the list has them. */
export interface WorkstreamStory {
  readonly name: string;
  readonly projects: readonly ProjectStory[];
}
