import type { RegisterId } from "../../../src/pmo/templates/template";

/**
 * The fields that the PMO reference asks of each register, by the headers that ours have for them; entered by hand from its
 * sections D1 to D16, those of Tasks from the fourteen points of schedule assessment. Currency and unit are settings of the program, and row key, source and import date are columns that every
 * register ends with.
 */
export const REFERENCE_FIELDS: Readonly<Record<RegisterId, string>> = {
  projects: `Project ID; Project; Workstream; Department; Category; Tier; Priority; Stage; Status; RAG; Schedule RAG; Cost RAG;
    Scope RAG; Benefits RAG; Resource RAG; Narrative; Forward look; Sponsor; Project manager; PMO analyst; Baseline start;
    Baseline finish; Forecast start; Forecast finish; Actual start; Actual finish; % complete; Budget; Actual cost; Forecast cost;
    Year's budget; Year's forecast; Benefits; Strategic objective; Next milestone; Next milestone date; Last updated;
    Reporting period`,
  risks: `Risk ID; Project ID; Type; Risk; Description; Cause; Effect; Category; Raised by; Raised on; Probability; Impact;
    Inherent score; Proximity; Response; Response actions; Action owner; Action due; Residual probability; Residual impact;
    Residual score; Target score; Cost impact low; Cost impact; Cost impact high; Delay low (days); Delay (days);
    Delay high (days); Probability %; Expected value; Owner; Status; Escalated; Last review; Next review; Issue ID; Closed on;
    Outcome`,
  issues: `Issue ID; Project ID; Issue; Description; Category; Raised by; Raised on; Urgency; Impact; Size; Priority score; Owner;
    Resolution plan; Target date; Resolved on; Status; Escalated; Decision needed; Decision by; Risk ID; Change ID; Decision ID;
    Root cause; Last updated`,
  milestones: `Milestone ID; Project ID; Milestone; Type; Critical; Baseline date; Forecast date; Actual date; Status; % complete;
    Owner; Confidence; Predecessor; Dependency ID; Change ID; Notes; Slip; Days to go`,
  tasks: `Task ID; Project ID; WBS; Task; Type; Status; Baseline start; Baseline finish; Start; Finish; Actual start; Actual finish;
    Original duration; Remaining duration; Actual duration; % complete; Predecessors; Total float; Constraint type;
    Constraint date; Resources; Owner; Critical`,
  budget: `Project ID; Period end; Basis; Budget at completion; Planned value; Earned value; % complete; Actual cost;
    Estimate to complete; Estimate at completion; Estimate method; Contingency; Management reserve; Committed; Invoiced;
    Spend type; Approved budget; Current budget; Year's budget; Variance narrative; Corrective action; Data date; Source system`,
  resources: `Allocation ID; Resource; Team; Role; Skill; Project ID; Start; End; Load %; Hours; Capacity %; Hours per week; Status;
    Commitment; Named or generic; Location; Cost rate; Comment`,
  absences: `Resource; Type; Start; End; Load %`,
  changes: `Change ID; Project ID; Category; Change; Description; Effect of not doing; Requested by; Submitted on; Cost impact;
    Schedule impact (days); Scope impact; Quality impact; Benefit impact; Risk impact; Size; Priority; Status; Escalated; Decision;
    Decided by; Decided on; Target delivery; Actual delivery; Baseline updated; Baseline version; Related IDs`,
  decisions: `Decision ID; Project ID; Category; Decision; Description; Options considered; Rationale; Identified by; People present;
    Forum; Owner; Decided on; Escalated; Effective on; Communicated to; Review on; Status; Risk ID; Issue ID; Change ID; Needed by`,
  stakeholders: `Stakeholder ID; Stakeholder; Organization; Role; Project IDs; Internal or external; Group; Influence; Interest;
    Current engagement; Desired engagement; Expectation; Strategy; Owner; Preferred channel; Last contact; Next contact;
    Confidential`,
  communications: `Communication ID; Communication; Audience; Purpose; Content owner; Sender; Channel; Frequency; First date;
    Next due; Last sent; Status; Approval needed; Feedback; Template link`,
  benefits: `Benefit ID; Project ID; Benefit; Description; Type; Category; Objective ID; Owner; Measured by; Measure; Unit;
    Baseline value; Baseline date; Target value; Target date; Direction; Planned to date; Actual to date; Forecast end value;
    Realization starts; Prerequisites; Dependencies; Confidence %; Status; Validated by finance; Double-count group; Narrative`,
  benefitProfile: `Benefit ID; Period end; Planned; Actual`,
  dependencies: `Dependency ID; Giving project; Receiving project; External party; Direction; Description; Type; Giver's milestone;
    Receiver's milestone; Required by; Committed by; Agreed by both; Giver's owner; Receiver's owner; Status; Impact if late;
    Mitigation; RAG; Risk ID`,
  lessons: `Lesson ID; Project ID; Date; Author; Phase; Type; Category; What happened; Impact; Recommendation; Audience;
    Follow-up owner; Follow-up date; Status; Reused in; Evidence`,
  training: `Training ID; Audience; Person; Need; Course; Provider; Mandatory; Planned on; Completed on; Status;
    Score or certificate; Cost; Template or process; Effectiveness`,
  statusUpdates: `Project ID; Reporting period; RAG; Schedule RAG; Cost RAG; Scope RAG; Benefits RAG; Resource RAG; Achievements;
    Next steps; Help needed; Decisions needed; Submitted by; Submitted on`,
  assumptions: `Assumption ID; Project ID; Assumption; Status; Validated on`,
  actions: `Action ID; Project ID; Action; Owner; Due on; Status`,
  gates: `Project ID; Gate; Criterion; Mandatory; Evidence; Assessor; Result; Condition; Condition due`,
  objectives: `Objective ID; Objective; Owner`,
  calendar: `Date; Name; Kind`,
};

/** Where the reference names the allowed values, ours begin with these or hold them. */
export const REFERENCE_VALUES: Readonly<Record<string, string>> = {
  issueStatus: "Open, In progress, Escalated, Postponed, Resolved, Closed",
  milestoneType: "Approval, Assurance, Delivery, Gate, External, Benefit",
  milestoneStatus: "Not started, On track, At risk, Late, Complete, Cancelled",
  confidence: "High, Medium, Low",
  budgetBasis: "Cumulative, Period",
  resourceStatus: "Requested, Assigned, Rejected, Other",
  commitment: "Soft, Hard",
  changeStatus:
    "Submitted, Assessing, Waiting for approval, Approved, Rejected, Postponed, Merged, Implemented",
  decisionStatus: "Needed, Proposed, Made, Reversed, Superseded",
  level: "None, Small, Medium, Large",
  engagement: "Unaware, Resistant, Neutral, Supportive, Leading",
  stakeholderGroup: "Leadership, Employees, Users, Citizens, Union, Suppliers, Academia, Other public",
  channel: "Meeting, Email, Board paper, Teams, Newsletter, Dashboard",
  frequency: "Once, Daily, Weekly, Fortnightly, Monthly, Quarterly, Milestone",
  communicationStatus: "Not started, Started, Completed, Delayed",
  benefitType: "Direct financial, Indirect financial, Qualitative",
  benefitCategory: "Cash-releasing, Non-cash-releasing, Quality, Social, Disbenefit",
  direction: "Increase, Decrease",
  benefitStatus: "Identified, Planned, Tracking, Realized, At risk, Cancelled",
  dependencyDirection: "Gives, Gets, Mutual",
  dependencyType: "Deliverable, Decision, Resource, Data, Environment, Funding, Regulatory",
  dependencyStatus: "Open, At risk, Blocked, Met, Cancelled",
  lessonType: "Went well, Improve",
  lessonStatus: "Proposed, Accepted, Actioned, Rejected",
  trainingStatus: "Planned, Booked, Done, Overdue, Waived",
  riskStatus: "Proposed, Assessing, Open, Treating, Closed, Occurred, Rejected",
  projectStatus: "Proposed, Active, On hold, Closed, Cancelled",
  stage: "Idea, Initiate, Plan, Execute, Close, Closed",
  forwardLook: "Improving, No change, Worsening",
};
