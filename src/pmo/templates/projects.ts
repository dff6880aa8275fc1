import { ENDED } from "./lists";
import { names } from "./names";
import type { Template } from "./template";

/** One row for each project of the program. Fields and synonyms: docs/data-model.md. */
export const PROJECTS: Template = {
  id: "projects",
  version: 2,
  name: "Projects",
  singular: "project",
  description: "Every project of the program, one row each, with its dates, money, status and people.",
  key: "projectId",
  label: "name",
  owners: ["manager", "sponsor"],
  ended: { field: "status", is: ENDED.projects },
  fields: [
    {
      id: "projectId",
      header: "Project ID",
      type: "id",
      requirement: "required",
      width: 13,
      description: "The project's own number or code; every other register refers to it.",
      synonyms: names(`
        project number; project no; gmpp id number; gmpp id; id; ref; reference; project ref;
        project code; code; pid; unique id; uniqueid; unique project id; initiative id; wbs root;
        project id; project identifier; project #; proj id; proj no; project key; initiative number;
        initiative code; program id; programme id; gmpp number; project reference number; prj id;
        project uid
      `),
    },
    {
      id: "name",
      header: "Project",
      type: "text",
      requirement: "required",
      width: 38,
      description: "The project's name as leadership knows it.",
      synonyms: names(`
        project name; name; title; project title; project/programme name; programme name;
        project name as displayed in gmpp; initiative; initiative name; latest project name;
        investment title; project/program name; project / programme; project/programme; program name;
        initiative title; short name; project short name; official name; name of project; proj name;
        scheme; scheme name; scheme title; name of scheme; project / scheme; scheme / project; investment;
        investment name; project name / title; programme / project name; portfolio item
      `),
    },
    {
      id: "description",
      header: "Description",
      type: "longText",
      requirement: "optional",
      width: 40,
      description: "What the project is for, in a sentence or two.",
      synonyms: names(`
        description / aims; project description; aims; objective of the project;
        project development objective; scope; summary; purpose; project summary; project overview;
        overview; project objectives; project objective; business need; brief description;
        short description; project scope; aim; background
      `),
    },
    {
      id: "workstream",
      header: "Workstream",
      type: "text",
      requirement: "conditional",
      width: 22,
      description: "The workstream or sub-program that the project belongs to.",
      synonyms: names(`
        program; programme; portfolio; work stream; parent project; group; stream; parent programme;
        workstream name; portfolio name; parent program; work package; track
      `),
    },
    {
      id: "department",
      header: "Department",
      type: "text",
      requirement: "required",
      width: 22,
      description: "The organization or unit that runs the project.",
      synonyms: names(`
        dept; organisation; organization; directorate; service area; business unit; client; agency;
        agency name; ministry; department name; division; bu; implementing agency; lead department;
        sponsoring department; owning department; responsible department; owning organisation;
        lead organisation; delivery organisation; lead agency; responsible agency; executing agency;
        sponsoring agency; directorate/division; department/agency; org unit; organisational unit;
        service; business area; function; branch; trust; hospital; faculty; ministry/department;
        asset owner; promoter; lead organization; sponsoring organisation; host organisation;
        delivery body; delivery agency; owner organisation
      `),
    },
    {
      id: "category",
      header: "Category",
      type: "text",
      requirement: "optional",
      width: 18,
      description: "The kind of project.",
      synonyms: names(`
        annual report category; project category; project type; ipa category; type of project; type;
        sector; major sector; project class; classification; category of project; programme type;
        sector name; main sector; industry
      `),
    },
    {
      id: "tier",
      header: "Tier",
      type: "text",
      requirement: "optional",
      width: 8,
      description: "Size or oversight level, as the PMO grades it.",
      synonyms: names(`
        class; complexity; project size; size; priority band; oversight level; size category; scale;
        project tier; complexity rating; risk tier
      `),
    },
    {
      id: "priority",
      header: "Priority",
      type: "list",
      list: "priority",
      requirement: "optional",
      width: 10,
      description: "How much the project matters to the program.",
      synonyms: names(`
        rank; project priority; project ranking; priority level; priority rating; importance; moscow
      `),
    },
    {
      id: "stage",
      header: "Stage",
      type: "list",
      list: "stage",
      requirement: "required",
      width: 12,
      description: "The stage of the life cycle that the project is in.",
      synonyms: names(`
        phase; project phase; project stage; gate; lifecycle; lifecycle stage; life cycle stage;
        ipdc approval point; last business case achieved; current stage; current phase; stage gate;
        current gate; project lifecycle stage; delivery stage; delivery phase; life cycle phase;
        lifecycle phase; project life cycle; phase of project; current project phase
      `),
    },
    {
      id: "status",
      header: "Status",
      type: "list",
      list: "projectStatus",
      requirement: "required",
      width: 11,
      description: "Whether the project is proposed, active, on hold, closed or cancelled.",
      synonyms: names(`
        project status; state; lifecycle status; current status; active; current project status;
        project state; delivery status; implementation status; execution status; lifecycle state
      `),
    },
    {
      id: "declaredRag",
      header: "RAG",
      type: "list",
      list: "rag",
      requirement: "required",
      width: 12,
      description: "The overall colour that the project declares of itself.",
      synonyms: names(`
        rag status; overall rag; health; project health; overall status; overall health;
        delivery confidence assessment; delivery confidence; dca; ipa rag rating;
        ipa delivery confidence assessment; rag rating; traffic light; overall rag status;
        overall project rag; project rag; rag overall; current rag; overall rag rating; rag assessment;
        overall project status; overall project health; health status; status rag; project rag status;
        delivery rag; overall delivery confidence; delivery confidence rating;
        delivery confidence assessment rating; status colour; status color; colour; color;
        traffic light status; rygb; r/a/g; rag (r/a/g); overall health rating; health indicator
      `),
    },
    {
      id: "scheduleRag",
      header: "Schedule RAG",
      type: "list",
      list: "rag",
      requirement: "optional",
      width: 12,
      description: "The colour that the project declares for its dates.",
      synonyms: names(`
        status time; time rag; schedule status; schedule health; schedule confidence; rag schedule;
        rag time; timeline rag; schedule rag status; timeline status; timeline health; time status;
        delivery schedule status
      `),
    },
    {
      id: "costRag",
      header: "Cost RAG",
      type: "list",
      list: "rag",
      requirement: "optional",
      width: 12,
      description: "The colour that the project declares for its money.",
      synonyms: names(`
        status budget; budget rag; budget status; budget health; costs confidence; cost status; rag cost;
        rag budget; financial rag; cost rag status; budget rag status; financial status; financial health;
        finance rag; cost health; finance status
      `),
    },
    {
      id: "scopeRag",
      header: "Scope RAG",
      type: "list",
      list: "rag",
      requirement: "optional",
      width: 12,
      description: "The colour that the project declares for scope and quality.",
      synonyms: names(`
        status quality; quality rag; scope status; rag scope; rag quality; quality status; scope health;
        quality health
      `),
    },
    {
      id: "benefitsRag",
      header: "Benefits RAG",
      type: "list",
      list: "rag",
      requirement: "optional",
      width: 12,
      description: "The colour that the project declares for its benefits.",
      synonyms: names(`
        benefits confidence; benefits status; rag benefits; benefits rag status; benefit rag;
        benefits health
      `),
    },
    {
      id: "resourceRag",
      header: "Resource RAG",
      type: "list",
      list: "rag",
      requirement: "optional",
      width: 12,
      description: "The colour that the project declares for people and skills.",
      synonyms: names(`
        resources rag; resource status; resourcing rag; rag resources; resourcing status; resource health;
        resources status
      `),
    },
    {
      id: "narrative",
      header: "Narrative",
      type: "longText",
      requirement: "conditional",
      requiredWhen: [{ field: "declaredRag", is: ["Amber", "Amber/Red", "Red"] }],
      width: 44,
      description:
        "Why the colour is what it is, and what is being done; needed unless the project is green.",
      synonyms: names(`
        rag reason; rag narrative; departmental commentary;
        departmental commentary on actions planned or taken on the ipa rag rating; status comment;
        status summary; status update; comments; comment; commentary; highlight report; key messages;
        rag commentary; latest update; status narrative; status commentary; project commentary;
        progress update; progress summary; executive summary; update; weekly update; monthly update;
        status notes; latest status; current update; latest comments; project update; comments/notes;
        narrative summary; status description; status report; commentary on rag; reason for rag;
        rag rationale; rag justification; path to green; latest position; current position;
        current status comments; summary of progress; progress commentary; progress report; key issues;
        key achievements; headline
      `),
    },
    {
      id: "forwardLook",
      header: "Forward look",
      type: "list",
      list: "forwardLook",
      requirement: "optional",
      width: 12,
      description: "Whether the project expects to get better or worse.",
      synonyms: names(`
        trend; outlook; direction of travel; rag trend; status trend; direction; trend since last period
      `),
    },
    {
      id: "sponsor",
      header: "Sponsor",
      type: "person",
      requirement: "required",
      width: 20,
      description: "The one person who answers for the project's benefits.",
      synonyms: names(`
        sro; senior responsible owner; sro name; executive sponsor; project sponsor; project owner;
        business owner; accountable executive; project executive; senior responsible officer;
        senior responsible owner name; sponsor name; sro / sponsor; executive owner; accountable officer;
        accountable owner; senior sponsor; business sponsor; programme sponsor; executive lead;
        lead executive; executive; board sponsor; lead director; accountable director
      `),
    },
    {
      id: "manager",
      header: "Project manager",
      type: "person",
      requirement: "required",
      width: 20,
      description: "The one person who runs the project.",
      synonyms: names(`
        pm; project lead; lead; owner; manager; programme manager; program manager; team lead;
        task team leader; project manager name; pm name; project manager / lead; delivery manager;
        delivery lead; project leader; project director; responsible manager; responsible officer;
        project mgr; assigned pm; lead pm; project manager/lead; task manager
      `),
    },
    {
      id: "analyst",
      header: "PMO analyst",
      type: "person",
      requirement: "optional",
      width: 18,
      description: "Who in the PMO looks after the project.",
      synonyms: names(`
        project support; coordinator; pmo contact; pmo lead; project coordinator; pmo analyst name;
        pmo support; pmo owner; pmo representative
      `),
    },
    {
      id: "baselineStart",
      header: "Baseline start",
      type: "date",
      requirement: "required",
      width: 12,
      description: "The approved start.",
      synonyms: names(`
        planned start; planned start date; start date; project start date; project - start date;
        project start; latest approved start date; board approval date; approval date; start;
        baseline start date; original start; original start date; approved start; approved start date;
        scheduled start; scheduled start date; commencement date; kick-off; kickoff; project kick-off;
        start date (planned); planned commencement; begin date; kick off date; kickoff date;
        start of project; start on site; construction start; project commencement; planned project start;
        start (planned)
      `),
    },
    {
      id: "baselineFinish",
      header: "Baseline finish",
      type: "date",
      requirement: "required",
      width: 12,
      description: "The approved finish.",
      synonyms: names(`
        planned end; planned end date; planned finish; end date; project end date; project - end date;
        project end; original handover date; baseline end; baseline end date; approved end date;
        planned project completion date; planned completion date; original completion date; finish;
        target end date; due date; baseline finish date; baselined finish; original finish; original end;
        original end date; original finish date; approved finish; approved end; approved completion date;
        baseline completion; baseline completion date; scheduled finish; scheduled end;
        scheduled end date; scheduled completion; scheduled completion date; target completion;
        target completion date; target finish; target finish date; target date; end; finish date;
        planned finish date; planned completion; planned go live; planned go-live date; deadline;
        end date (planned); original closing date; original planned completion; completion date;
        completion; target go live; target go-live date; go live target; planned delivery date;
        target delivery date; delivery date; planned handover; planned handover date
      `),
    },
    {
      id: "forecastStart",
      header: "Forecast start",
      type: "date",
      requirement: "optional",
      width: 12,
      description: "The start now expected, while the project has not started.",
      synonyms: names(`
        expected start; current start; revised start; forecast start date; expected start date;
        revised start date; current start date; projected start; projected start date; estimated start;
        estimated start date; latest start date
      `),
    },
    {
      id: "forecastFinish",
      header: "Forecast finish",
      type: "date",
      requirement: "required",
      width: 12,
      description: "The finish now expected.",
      synonyms: names(`
        forecast end; forecast end date; current end date; expected end date; expected finish;
        latest estimated completion date; estimated completion date; revised finish; revised end date;
        eta; projected completion date; projected/actual project completion date; closing date;
        expected completion; projected finish; forecast finish date; forecast completion;
        forecast completion date; expected completion date; expected finish date; revised end;
        revised finish date; revised completion; revised completion date; current finish;
        current finish date; current completion date; latest end date; latest finish date; latest finish;
        latest completion date; latest forecast end date; projected end; projected end date;
        projected finish date; estimated completion; estimated end date; estimated finish;
        estimated finish date; anticipated completion; anticipated completion date; anticipated end date;
        forecast go live; forecast go-live date; expected go live date; go live date; go-live date;
        estimated date of completion; revised closing date; project closing date; forecast date;
        date in service; in service date; expected in service date; forecast delivery date;
        expected delivery date; revised delivery date; revised go live; revised go live date;
        expected handover; estimated delivery date
      `),
    },
    {
      id: "actualStart",
      header: "Actual start",
      type: "date",
      requirement: "conditional",
      width: 12,
      description: "The day on which work started.",
      synonyms: names(`
        actual start date; started; started on; date started; actual commencement;
        actual commencement date; work started
      `),
    },
    {
      id: "actualFinish",
      header: "Actual finish",
      type: "date",
      requirement: "conditional",
      requiredWhen: [{ field: "status", is: ["Closed"] }],
      width: 12,
      description: "The day on which the project finished.",
      synonyms: names(`
        actual end; actual end date; actual completion date; finished; finished on; date completed;
        closed date; actual finish date; actual completion; actual end date of project; date finished;
        completed; completed on; completed date; date closed; actual go live; actual go-live date;
        actual closing date
      `),
    },
    {
      id: "percentComplete",
      header: "% complete",
      type: "percent",
      requirement: "conditional",
      minimum: 0,
      maximum: 1,
      width: 10,
      description: "The share of the work that is done.",
      synonyms: names(`
        progress %; progress; completion %; pct complete; percent complete; physical %;
        percentage complete; complete %; % done; completion; % completed; percent completed;
        progress percent; progress percentage; completion percentage; completion rate; physical progress;
        physical progress %; physical % complete; work complete %; percent done; actual % complete;
        pct done; overall progress; overall % complete; project progress; % progress
      `),
    },
    {
      id: "budget",
      header: "Budget",
      type: "money",
      requirement: "required",
      minimum: 0,
      width: 14,
      description: "The approved cost of the whole project: budget at completion.",
      synonyms: names(`
        approved budget; total budget; total budget for the project; bac; budget at completion;
        whole life cost; wlc; total baseline whole life costs; baseline whole life cost; original budget;
        originalbudget; total project cost; planned cost; total cost; baseline cost; lifecycle cost;
        project cost; approved cost; baseline budget; current total commitment; budget total;
        budget approved; project budget; total project budget; total approved budget; current budget;
        current approved budget; approved project budget; approved total budget; budget amount;
        budget value; budgeted cost; baseline whole life costs; baseline total cost; whole life costs;
        wlc baseline; total whole life cost; project value; estimated cost; estimated project cost;
        estimated total cost; estimated budget; total estimated cost; estimated budget total;
        allocated budget; budget allocation; approved funding; total funding; funding approved;
        planned budget; capital budget; capital cost; project cost total; current project cost;
        total investment; investment amount; life cycle cost; life-cycle cost; total budget cost;
        budgeted; approved amount; sanctioned cost; original cost; original project cost; contract value;
        contract sum; contract amount; contract price; capex; capital expenditure; total capex;
        capex budget; total capex cost; total cost (capex); capital value; scheme cost; total scheme cost;
        total value; project amount; award amount; total project value; full cost; lifetime cost
      `),
    },
    {
      id: "plannedValue",
      header: "Planned value",
      type: "money",
      requirement: "optional",
      minimum: 0,
      width: 14,
      description: "The budget of the work that should be done by the data date.",
      synonyms: names(`
        pv; bcws; budgeted cost of work scheduled; planned value to date; planned spend to date;
        pv to date; planned cost to date; planned expenditure to date;
        budgeted cost of work scheduled (bcws); profiled spend to date; planned value (pv)
      `),
    },
    {
      id: "earnedValue",
      header: "Earned value",
      type: "money",
      requirement: "optional",
      minimum: 0,
      width: 14,
      description: "The budget of the work that is done by the data date.",
      synonyms: names(`
        ev; bcwp; budgeted cost of work performed; earned value to date; ev to date; earned value (ev);
        budgeted cost of work performed (bcwp)
      `),
    },
    {
      id: "actualCost",
      header: "Actual cost",
      type: "money",
      requirement: "conditional",
      minimum: 0,
      width: 14,
      description: "What the work done so far has cost.",
      synonyms: names(`
        actual spend; spent; spend; total incurred costs; spend to date; spent to date; actuals; acwp; ac;
        actual to date; actual cost to date; cost to date; actual spend to date; incurred to date;
        expenditure to date; actual costs; actual cost (ac); actual expenditure; total spend to date;
        total spent; total spend; total expenditure; expenditure; amount spent; actual spend (to date);
        spend so far; cumulative spend; cumulative expenditure; cumulative cost;
        actual cost of work performed; actual cost of work performed (acwp); life to date spend;
        ltd spend; itd actuals; actuals to date; total actuals; spent budget; money spent; disbursed;
        disbursements; total disbursed; disbursed amount
      `),
    },
    {
      id: "forecastCost",
      header: "Forecast cost",
      type: "money",
      requirement: "conditional",
      minimum: 0,
      width: 14,
      description: "What the whole project is now expected to cost: estimate at completion.",
      synonyms: names(`
        forecast at completion; total forecast; project forecast; prognosis; latest budget; outturn;
        forecast outturn; eac; estimate at completion; projected cost; projected/actual cost;
        expected cost; cost forecast; forecast whole life cost; anticipated final cost;
        forecast total cost; forecast final cost; final cost; final forecast cost; estimated final cost;
        forecast outturn cost; outturn cost; estimate at completion (eac); eac forecast;
        expected total cost; projected total cost; projected final cost; latest forecast;
        latest forecast cost; current forecast; current forecast cost; forecast spend; forecast total;
        total forecast cost; total expected cost; revised cost; revised budget; revised total cost;
        anticipated cost; forecast budget; latest estimate
      `),
    },
    {
      id: "fyBaseline",
      header: "Year's budget",
      type: "money",
      requirement: "optional",
      width: 14,
      description: "The approved cost in the current financial year.",
      synonyms: names(`
        financial year baseline; fy baseline; fy budget; in-year budget; annual budget;
        current year budget; in year budget; this year's budget; current fy budget; financial year budget;
        fiscal year budget; budget this year
      `),
    },
    {
      id: "fyForecast",
      header: "Year's forecast",
      type: "money",
      requirement: "optional",
      width: 14,
      description: "The cost now expected in the current financial year.",
      synonyms: names(`
        financial year forecast; fy forecast; in-year forecast; current year forecast; in year forecast;
        current fy forecast; fiscal year forecast; forecast this year; full year forecast
      `),
    },
    {
      id: "benefits",
      header: "Benefits",
      type: "money",
      requirement: "optional",
      width: 14,
      description: "The money value of the benefits over the whole life.",
      synonyms: names(`
        monetised benefits; total baseline benefits; total monetised benefits; benefits total;
        monetized benefits; total benefits; benefits value; benefit value; expected benefits;
        planned benefits; monetised benefits total; whole life benefits; total expected benefits;
        total whole life benefits
      `),
    },
    {
      id: "objective",
      header: "Strategic objective",
      type: "text",
      requirement: "required",
      width: 24,
      description: "The strategic objective that the project serves.",
      synonyms: names(`
        strategic alignment; goal; strategic goal; un sdg; theme; strategic priority; alignment;
        strategic theme; strategic objectives; corporate objective; strategic outcome; strategic pillar;
        strategic driver; strategic fit; business objective; strategic initiative; corporate priority
      `),
    },
    {
      id: "nextMilestone",
      header: "Next milestone",
      type: "text",
      requirement: "optional",
      width: 24,
      description: "What comes next.",
      synonyms: names(`
        next gate; next approval; upcoming milestone; next key milestone; key next milestone;
        next milestone name; next major milestone; next deliverable
      `),
    },
    {
      id: "nextMilestoneDate",
      header: "Next milestone date",
      type: "date",
      requirement: "optional",
      width: 12,
      description: "When it is due.",
      synonyms: names(`
        next gate date; next milestone due; date of next milestone; date next milestone;
        next key milestone date; next milestone due date; next major milestone date
      `),
    },
    {
      id: "lastUpdated",
      header: "Last updated",
      type: "date",
      requirement: "required",
      width: 12,
      description: "The day on which the project last reported.",
      synonyms: names(`
        last report date; as of; as of date; status date; date of last cost reporting; updated date;
        date updated; last update; report date; updated; updated on; data date; reporting date;
        last modified; last modified date; modified; last reviewed; date of update; date of last update;
        update date; status as of; status as of date; data as of; reported on; report as of;
        snapshot date; last status update; last status date; date last updated; last report
      `),
    },
    {
      id: "period",
      header: "Reporting period",
      type: "text",
      requirement: "optional",
      width: 12,
      description: "The period that the report is for.",
      synonyms: names(`
        period; quarter; month; reporting month; reporting quarter; report period; reporting cycle;
        fiscal quarter; financial quarter; reporting month/year; period ending; quarter reported
      `),
    },
    {
      id: "enabler",
      header: "Enabler",
      type: "flag",
      list: "yesNo",
      requirement: "optional",
      width: 9,
      description: "Yes where the project has no benefit of its own and makes those of others possible.",
      synonyms: names(`
        enabling project; enabler project; is enabler; enabler y/n
      `),
    },
    {
      id: "open",
      header: "Open",
      type: "calculated",
      shows: "text",
      requirement: "optional",
      width: 8,
      description:
        "Yes when the row counts as an open project: it has a name and is neither closed nor cancelled.",
      synonyms: [],
      formula: '=IF(OR([@Project]="",[@Status]="Closed",[@Status]="Cancelled"),"No","Yes")',
    },
    {
      id: "evUsed",
      header: "EV used",
      type: "calculated",
      shows: "money",
      requirement: "optional",
      width: 14,
      description: "Earned value where it is reported, else % complete × budget.",
      synonyms: [],
      formula:
        '=IF(ISNUMBER([@[Earned value]]),[@[Earned value]],IF(AND(ISNUMBER([@[% complete]]),ISNUMBER([@Budget])),[@[% complete]]*[@Budget],"n/a"))',
    },
    {
      id: "costVariance",
      header: "Cost variance",
      type: "calculated",
      shows: "percent",
      requirement: "optional",
      width: 11,
      description: "Forecast cost above budget, as a share of budget.",
      synonyms: [],
      formula:
        '=IF(AND(ISNUMBER([@[Forecast cost]]),N([@Budget])>0),([@[Forecast cost]]-[@Budget])/[@Budget],"n/a")',
    },
    {
      id: "finishSlip",
      header: "Finish slip",
      type: "calculated",
      shows: "days",
      requirement: "optional",
      width: 10,
      description: "Working days from baseline finish to actual or else forecast finish; minus is early.",
      synonyms: [],
      formula:
        '=IF(OR(N([@[Baseline finish]])<1,N([@[Actual finish]])+N([@[Forecast finish]])<1),"n/a",IF(IF(N([@[Actual finish]])>0,[@[Actual finish]],[@[Forecast finish]])>[@[Baseline finish]],NETWORKDAYS([@[Baseline finish]]+1,IF(N([@[Actual finish]])>0,[@[Actual finish]],[@[Forecast finish]])),IF(IF(N([@[Actual finish]])>0,[@[Actual finish]],[@[Forecast finish]])=[@[Baseline finish]],0,-NETWORKDAYS(IF(N([@[Actual finish]])>0,[@[Actual finish]],[@[Forecast finish]])+1,[@[Baseline finish]]))))',
    },
    {
      id: "cpi",
      header: "CPI",
      type: "calculated",
      shows: "ratio",
      requirement: "optional",
      width: 8,
      description: "Cost performance index: earned value over actual cost.",
      synonyms: [],
      formula: '=IF(AND(ISNUMBER([@[EV used]]),N([@[Actual cost]])>0),[@[EV used]]/[@[Actual cost]],"n/a")',
    },
    {
      id: "spi",
      header: "SPI",
      type: "calculated",
      shows: "ratio",
      requirement: "optional",
      width: 8,
      description: "Schedule performance index: earned value over planned value.",
      synonyms: [],
      formula:
        '=IF(AND(ISNUMBER([@[EV used]]),N([@[Planned value]])>0),[@[EV used]]/[@[Planned value]],"n/a")',
    },
    {
      id: "computedRag",
      header: "Computed RAG",
      type: "calculated",
      shows: "text",
      requirement: "optional",
      width: 13,
      description:
        "The worst colour of cost variance, finish slip, CPI and SPI by the program's thresholds; Grey where none can be assessed.",
      synonyms: [],
      formula:
        '=IF(COUNT([@[Cost variance]],[@[Finish slip]],[@CPI],[@SPI])=0,"Grey",IF(OR(IF(ISNUMBER([@[Cost variance]]),[@[Cost variance]]>PMO_CostRed,FALSE),IF(ISNUMBER([@[Finish slip]]),[@[Finish slip]]>PMO_SlipRed,FALSE),IF(ISNUMBER([@CPI]),[@CPI]<PMO_IndexRed,FALSE),IF(ISNUMBER([@SPI]),[@SPI]<PMO_IndexRed,FALSE)),"Red",IF(OR(IF(ISNUMBER([@[Cost variance]]),[@[Cost variance]]>PMO_CostAmber,FALSE),IF(ISNUMBER([@[Finish slip]]),[@[Finish slip]]>PMO_SlipAmber,FALSE),IF(ISNUMBER([@CPI]),[@CPI]<PMO_IndexAmber,FALSE),IF(ISNUMBER([@SPI]),[@SPI]<PMO_IndexAmber,FALSE)),"Amber","Green")))',
    },
    {
      id: "ragGap",
      header: "RAG agreement",
      type: "calculated",
      shows: "text",
      requirement: "optional",
      width: 16,
      description: "Declared colour against computed colour; a difference of a whole colour or more counts.",
      synonyms: [],
      formula:
        '=IF(OR([@[Computed RAG]]="Grey",ISNA(MATCH([@RAG],{"Green","Amber/Green","Amber","Amber/Red","Red"},0))),"Not assessable",IF(MATCH([@RAG],{"Green","Amber/Green","Amber","Amber/Red","Red"},0)<=MATCH([@[Computed RAG]],{"Green","Amber/Green","Amber","Amber/Red","Red"},0)-2,"Declared better",IF(MATCH([@RAG],{"Green","Amber/Green","Amber","Amber/Red","Red"},0)>=MATCH([@[Computed RAG]],{"Green","Amber/Green","Amber","Amber/Red","Red"},0)+2,"Declared worse","Agrees")))',
    },
  ],
};
