import { ENDED } from "./lists";
import { names } from "./names";
import type { Template } from "./template";

/** One row for each risk. Scores are probability × impact on 1–5 scales, as in the PM² risk log. */
export const RISKS: Template = {
  id: "risks",
  version: 1,
  name: "Risks",
  singular: "risk",
  description:
    "Every risk of every project, one row each, with its scores, response, owner and review dates.",
  key: "riskId",
  label: "title",
  owners: ["owner"],
  ended: { field: "status", is: ENDED.risks },
  fields: [
    {
      id: "riskId",
      header: "Risk ID",
      type: "id",
      requirement: "required",
      width: 11,
      description: "The risk's own number, unique in its project.",
      synonyms: names(`
        id; ref; risk ref; risk reference; risk no; risk number; rsk; no; number; risk #; #;
        risk identifier; risk code; r id; rid; risk id no; item; s no; serial number; sl no; sr no;
        item no; item number; log id; raid id; entry id; reference; reference number; ref no; unique id
      `),
    },
    {
      id: "project",
      header: "Project ID",
      type: "reference",
      references: "projects",
      requirement: "required",
      width: 13,
      description: "The project that the risk belongs to.",
      synonyms: names(`
        project; project name; project code; workstream; project occurrence; project ref; related project;
        project number; project/programme; project / workstream; project title; programme; program;
        related project id; parent project; project id / name; project affected; initiative; work stream
      `),
    },
    {
      id: "type",
      header: "Type",
      type: "list",
      list: "riskType",
      requirement: "required",
      width: 12,
      description: "A threat would harm, an opportunity would help.",
      synonyms: names(`
        risk/opportunity; threat/opportunity; risk type; possibility; threat or opportunity;
        risk or opportunity; threat / opportunity; risk nature; threat/opp; risk/opp; entry type
      `),
    },
    {
      id: "title",
      header: "Risk",
      type: "text",
      requirement: "required",
      width: 40,
      description: "The risk in a few words.",
      synonyms: names(`
        title; risk title; risk name; summary; name; risk summary; headline; risk headline;
        short description; short title; risk short description; short name; risk short name; risk item;
        principal risk; key risk; strategic risk; risk title / name; name of risk; what is the risk
      `),
    },
    {
      id: "description",
      header: "Description",
      type: "longText",
      requirement: "required",
      width: 44,
      description: "Cause, event and effect.",
      synonyms: names(`
        risk description; brief risk description; description of risk; details; risk detail; event;
        cause event effect; risk statement; risk event; risk details; detailed description;
        description of the risk; full description; description of risk event; what could happen;
        what might happen; risk narrative; risk definition
      `),
    },
    {
      id: "cause",
      header: "Cause",
      type: "longText",
      requirement: "optional",
      width: 30,
      description: "What could bring it about.",
      synonyms: names(`
        trigger / cause; trigger; root cause; risk cause; risk source; causes; cause of risk;
        causes of risk; source; risk drivers; driver; drivers; triggers; risk trigger; because
      `),
    },
    {
      id: "effect",
      header: "Effect",
      type: "longText",
      requirement: "optional",
      width: 30,
      description: "What it would do to the project.",
      synonyms: names(`
        consequences; impact description; risk effect; potential impact; impact statement;
        risk impact description; effects; effect of risk; potential consequences; potential consequence;
        risk consequences; risk consequence; potential effect; impact if occurs; impact details;
        description of impact; nature of impact; impact if risk occurs; project impact; impact on project;
        potential impacts; result; outcome if occurs; impact
      `),
    },
    {
      id: "category",
      header: "Category",
      type: "list",
      list: "riskCategory",
      requirement: "required",
      width: 15,
      description: "The area that the risk comes from.",
      synonyms: names(`
        risk category; categories; brd risk category; risk area; risk class; class; category of risk;
        risk type / category; risk group; risk theme; risk family; risk domain; area; risk grouping; theme
      `),
    },
    {
      id: "raisedBy",
      header: "Raised by",
      type: "person",
      requirement: "optional",
      width: 18,
      description: "Who saw it first.",
      synonyms: names(`
        identified by; reported by; author; risk author; registered by; risk raised by; originator;
        submitted by; logged by; raised by whom; opened by; created by; risk identified by
      `),
    },
    {
      id: "raisedOn",
      header: "Raised on",
      type: "date",
      requirement: "required",
      width: 12,
      description: "When it was raised.",
      synonyms: names(`
        date raised; date identified; raised; date registered; identified on; date logged; date opened;
        opened; date risk raised; date created; created; created on; created date; date of identification;
        identification date; date added; opened on; open date; date reported; raised date;
        date risk identified; logged on; identified date; entry date
      `),
    },
    {
      id: "probability",
      header: "Probability",
      type: "number",
      minimum: 1,
      maximum: 5,
      requirement: "required",
      width: 11,
      description: "How likely it is, from 1 (very low) to 5 (very high), before the response.",
      synonyms: names(`
        likelihood; likelihood 1 5; probability (s); p; prob; chance; inherent likelihood;
        inherent probability; probability 1-5; risk likelihood; gross likelihood; risk probability;
        initial probability; initial likelihood; pre mitigation probability; pre mitigation likelihood;
        raw likelihood; raw probability; likelihood rating; probability rating; likelihood score;
        probability score; likelihood level; probability level; likelihood of occurrence;
        probability of occurrence; inherent likelihood score; gross probability; current probability;
        probability (1-5); likelihood (1-5); chance of occurrence; l; likelihood before mitigation;
        probability before mitigation; gross l; inherent l; initial l; gross p; inherent p; initial p;
        uncontrolled likelihood; untreated likelihood; prob (1-5)
      `),
    },
    {
      id: "impact",
      header: "Impact",
      type: "number",
      minimum: 1,
      maximum: 5,
      requirement: "required",
      width: 9,
      description: "How hard it would hit, from 1 (very low) to 5 (very high), before the response.",
      synonyms: names(`
        impact 1 5; consequence (k); consequence; severity; i; inherent impact; risk impact; gross impact;
        impact 1-5; initial impact; pre mitigation impact; raw impact; impact rating; impact score;
        impact level; severity rating; severity score; level of impact; degree of impact; magnitude;
        consequence rating; consequence score; consequences rating; inherent impact score;
        inherent consequence; impact before mitigation; severity of impact; overall impact; gross i;
        inherent i; initial i; uncontrolled impact; untreated impact; gross consequence;
        inherent severity; initial consequence; initial severity
      `),
    },
    {
      id: "statedScore",
      header: "Stated score",
      type: "number",
      requirement: "optional",
      width: 10,
      description:
        "The score that the source gives; compared with probability × impact, never used in its place.",
      synonyms: names(`
        risk score; score; risk rating; risk level; risk factor; rating; exposure; inherent risk score;
        inherent score; inherent risk; gross score; pxi; p x i; rank; risk score (pxi);
        initial risk score; initial score; initial risk rating; initial rating; inherent risk rating;
        inherent rating; raw score; raw risk score; gross risk; gross risk score; gross rating;
        pre mitigation score; pre mitigation risk score; severity x probability; probability x impact;
        impact x probability; likelihood x impact; impact x likelihood; likelihood x consequence;
        overall risk score; overall score; overall rating; overall risk rating; risk exposure;
        exposure score; priority score; risk priority; risk priority number; rpn; risk value;
        risk magnitude; total score; score (pxi); rating score; risk ranking; risk level score;
        inherent total; gross total; uncontrolled risk score; untreated risk score; risk total
      `),
    },
    {
      id: "proximity",
      header: "Proximity",
      type: "text",
      requirement: "optional",
      width: 13,
      description: "How soon it could happen.",
      synonyms: names(`
        when; timeframe; risk proximity; time frame; timing; when could it happen; risk timing;
        proximity date; expected timeframe; imminence
      `),
    },
    {
      id: "response",
      header: "Response",
      type: "list",
      list: "riskResponse",
      requirement: "conditional",
      width: 11,
      description:
        "The strategy: avoid, reduce, transfer or accept; for opportunities exploit, enhance, share or accept.",
      synonyms: names(`
        strategy; response strategy; uncertainty strategy; risk response; treatment; handling;
        risk strategy; risk treatment; response type; risk response category; response category;
        risk response strategy; risk response type; response option; mitigation type; treatment strategy;
        treatment option; action type; risk action type; treatment type; mitigation strategy type;
        risk handling; risk response option; tolerate/treat/transfer/terminate; 4ts; 4 ts;
        handling strategy
      `),
    },
    {
      id: "actions",
      header: "Response actions",
      type: "longText",
      requirement: "conditional",
      width: 44,
      description: "What is being done about it.",
      synonyms: names(`
        mitigation; mitigation plan; mitigation action; mitigation actions; mitigating actions;
        contingency plan; actions; controls; response action; action plan; mitigation strategy;
        treatment plan; countermeasure; countermeasures; proposed mitigation; response actions; responses;
        planned response; response plan; risk response plan; risk responses; risk treatment plan;
        risk mitigation; risk mitigations; risk mitigation plan; risk mitigation strategy;
        risk mitigation action; risk mitigation actions; risk mitigation measures; mitigations;
        mitigation notes; mitigation details; mitigation measures; mitigation measure;
        mitigation approach; mitigation steps; mitigating action; mitigating actions planned;
        mitigation response; mitigation / contingency; mitigation/contingency plan;
        mitigation and contingency; preventive action; preventive actions; preventative actions;
        preventive measures; proposed actions; planned actions; actions to mitigate; action to mitigate;
        actions taken; action required; actions required; further actions; further action required;
        management action; management actions; control measures; existing controls; current controls;
        risk controls; control actions; action to be taken; next steps; risk action; risk actions;
        contingency; contingency actions; contingency action; treatment actions; treatment action;
        treatments; prevention plan; fallback plan; mitigation plan / actions; how will we manage it;
        controls in place; key controls; existing mitigations; current mitigations; mitigation in place;
        mitigating controls; mitigation / controls; controls / mitigation; risk controls in place;
        planned mitigation; actions planned; required actions; key actions; additional controls;
        additional controls required; further controls; mitigation comments
      `),
    },
    {
      id: "actionOwner",
      header: "Action owner",
      type: "person",
      requirement: "conditional",
      width: 18,
      description: "Who carries out the response.",
      synonyms: names(`
        action responsible; mitigation owner; risk actionee; actionee; action assigned to;
        mitigation action owner; response owner; mitigation responsibility; treatment owner; action by;
        actions owner; risk action owner; action assignee; mitigation lead; control owner
      `),
    },
    {
      id: "actionDue",
      header: "Action due",
      type: "date",
      requirement: "conditional",
      width: 12,
      description: "When the response is to be in place.",
      synonyms: names(`
        target resolution; target date; due date; action date; due; mitigation due date; action due date;
        target resolution date; due by; action target date; mitigation date; mitigation target date;
        target completion date; mitigation deadline; deadline; resolution date; planned resolution date;
        expected resolution date; target closure date; target close date; due for completion;
        response due date; action deadline; complete by; action by date; by when
      `),
    },
    {
      id: "actionsDone",
      header: "Actions done",
      type: "flag",
      requirement: "optional",
      width: 9,
      description: "Yes once the response is in place.",
      synonyms: names(`
        action complete; actions complete; mitigation complete; mitigation done; action done;
        mitigation completed; actions completed; action completed; mitigated; mitigated?
      `),
    },
    {
      id: "residualProbability",
      header: "Residual probability",
      type: "number",
      minimum: 1,
      maximum: 5,
      requirement: "conditional",
      width: 11,
      description: "How likely it is once the response works, from 1 to 5.",
      synonyms: names(`
        residual likelihood; p post action; post action probability; net likelihood;
        brd residual likelihood; target likelihood; probability after mitigation;
        likelihood after mitigation; post mitigation likelihood; current likelihood;
        post mitigation probability; residual probability score; residual likelihood score;
        residual likelihood rating; residual probability rating; likelihood after controls;
        net probability; post treatment likelihood; post treatment probability;
        post mitigation probability score; likelihood post mitigation; probability post mitigation;
        target probability; current likelihood score; revised likelihood; revised probability;
        final likelihood; final probability; residual l; residual p; net l; net p; current l; current p;
        controlled likelihood; treated likelihood; mitigated likelihood; mitigated probability;
        post control likelihood; l after mitigation; p after mitigation; residual chance
      `),
    },
    {
      id: "residualImpact",
      header: "Residual impact",
      type: "number",
      minimum: 1,
      maximum: 5,
      requirement: "conditional",
      width: 9,
      description: "How hard it would hit once the response works, from 1 to 5.",
      synonyms: names(`
        k post action; post action impact; net impact; brd residual impact; impact after mitigation;
        post mitigation impact; current impact; residual impact score; residual impact rating;
        residual severity; residual consequence; impact after controls; post treatment impact;
        impact post mitigation; target impact; current impact score; revised impact; final impact;
        net consequence; net severity; residual i; net i; current i; controlled impact; treated impact;
        mitigated impact; post control impact; i after mitigation; current consequence;
        mitigated severity; post mitigation consequence; post mitigation severity
      `),
    },
    {
      id: "statedResidual",
      header: "Stated residual score",
      type: "number",
      requirement: "optional",
      width: 10,
      description: "The residual score that the source gives; compared, never used.",
      synonyms: names(`
        residual score; residual risk; residual risk score; residual rating; s after action; net score;
        net risk; current score; post mitigation score; residual risk rating; residual risk level;
        residual level; residual exposure; residual risk exposure; net risk score; net rating;
        net risk rating; post mitigation risk score; post mitigation rating; post treatment score;
        post treatment rating; current risk score; current rating; current risk rating;
        risk score after mitigation; score after mitigation; rating after mitigation; revised score;
        revised risk score; final score; final risk score; mitigated score; after mitigation score;
        residual p x i; net total; residual total; controlled risk score; treated risk score
      `),
    },
    {
      id: "targetScore",
      header: "Target score",
      type: "number",
      minimum: 1,
      maximum: 25,
      requirement: "optional",
      width: 9,
      description: "The score that the program is willing to live with.",
      synonyms: names(`
        tolerance; target rating; appetite; target risk score; target risk rating; risk appetite;
        risk tolerance; risk appetite score; target risk; target level; target risk level; tolerable score
      `),
    },
    {
      id: "probabilityPercent",
      header: "Probability %",
      type: "percent",
      minimum: 0,
      maximum: 1,
      requirement: "optional",
      width: 10,
      description: "The probability as a share, for expected values.",
      synonyms: names(`
        probability percent; likelihood %; probability pct; chance %; % probability; probability in %;
        % likelihood; % chance; percentage probability; probability of occurrence %;
        likelihood percentage; probability percentage
      `),
    },
    {
      id: "costLow",
      header: "Cost impact low",
      type: "money",
      requirement: "optional",
      width: 13,
      description: "What it would cost at best.",
      synonyms: names(`
        cost min; minimum cost; min cost impact; low cost impact; cost impact min; best case cost;
        minimum impact cost; optimistic cost; low estimate
      `),
    },
    {
      id: "costLikely",
      header: "Cost impact",
      type: "money",
      requirement: "optional",
      width: 13,
      description: "What it would most likely cost; an opportunity's gain is a positive amount too.",
      synonyms: names(`
        impact cost; cost impact likely; most likely cost; financial impact; likely cost; exposure value;
        impact value; potential cost; impact monetary; monetary impact; financial impact value;
        cost of risk; cost if occurs; impact value cost; most likely cost impact; estimated cost impact;
        estimated impact cost; potential cost impact; estimated financial impact; cost exposure;
        financial exposure; likely cost impact; budget impact; risk cost; impact amount; value at risk
      `),
    },
    {
      id: "costHigh",
      header: "Cost impact high",
      type: "money",
      requirement: "optional",
      width: 13,
      description: "What it would cost at worst.",
      synonyms: names(`
        cost max; maximum cost; max cost impact; high cost impact; cost impact max; worst case cost;
        maximum impact cost; pessimistic cost; high estimate
      `),
    },
    {
      id: "delayDays",
      header: "Delay (days)",
      type: "number",
      requirement: "optional",
      width: 9,
      description: "The delay that it would most likely cause.",
      synonyms: names(`
        schedule impact; delay days; delay; schedule impact days; time impact; time impact days;
        impact days; days delay; days of delay; schedule delay; delay in days; schedule impact (days);
        estimated delay; potential delay
      `),
    },
    {
      id: "delayLow",
      header: "Delay low (days)",
      type: "number",
      requirement: "optional",
      width: 9,
      description: "The delay that it would cause at best.",
      synonyms: names(`
        schedule impact low; schedule impact min; minimum delay; min delay; delay min; schedule impact minimum;
        optimistic delay; delay minimum; best case delay
      `),
    },
    {
      id: "delayHigh",
      header: "Delay high (days)",
      type: "number",
      requirement: "optional",
      width: 9,
      description: "The delay that it would cause at worst.",
      synonyms: names(`
        schedule impact high; schedule impact max; maximum delay; max delay; delay max; schedule impact maximum;
        pessimistic delay; delay maximum; worst case delay
      `),
    },
    {
      id: "owner",
      header: "Owner",
      type: "person",
      requirement: "required",
      width: 20,
      description: "The one person who watches it.",
      synonyms: names(`
        risk owner; assigned to; responsible; responsible person; risk manager; accountable; owned by;
        risk owner name; owner name; risk lead; responsible owner; assigned owner; assignee;
        risk responsible; accountable owner; responsibility; person responsible; lead; owner (risk);
        risk holder; who; responsible party; executive lead; lead officer; lead executive;
        responsible lead; accountable lead; risk champion
      `),
    },
    {
      id: "status",
      header: "Status",
      type: "list",
      list: "riskStatus",
      requirement: "required",
      width: 11,
      description: "Where the risk stands; its response strategy is another field.",
      synonyms: names(`
        risk status; current status; uncertainty status; state; open/closed; risk state; status of risk;
        open / closed; risk open/closed; current state; active/closed; risk status (open/closed);
        rag status of risk; lifecycle status
      `),
    },
    {
      id: "escalated",
      header: "Escalated",
      type: "flag",
      list: "yesNo",
      requirement: "optional",
      width: 10,
      description: "Yes when the next level up has taken it.",
      synonyms: names(`
        escalation; escalate; show in portfolio; escalated?; escalated y/n; escalation required;
        escalation required?; escalate?; escalation needed; to be escalated
      `),
    },
    {
      id: "lastReview",
      header: "Last review",
      type: "date",
      requirement: "required",
      width: 12,
      description: "When it was last looked at.",
      synonyms: names(`
        last reviewed; review date; last updated; last review date; date last reviewed; updated;
        last update; date reviewed; date of last review; reviewed on; reviewed; last modified; modified;
        last updated on; last updated date; date last updated; date updated; update date; latest review;
        latest review date; date of review; last assessed
      `),
    },
    {
      id: "nextReview",
      header: "Next review",
      type: "date",
      requirement: "optional",
      width: 12,
      description: "When it is to be looked at next.",
      synonyms: names(`
        next review date; review due; next reviewed; date of next review; next review due;
        review due date; next update; next assessment date; review by
      `),
    },
    {
      id: "issueId",
      header: "Issue ID",
      type: "text",
      requirement: "conditional",
      requiredWhen: [{ field: "status", is: ["Occurred"] }],
      width: 10,
      description: "The issue that it became, once it has occurred.",
      synonyms: names(`
        linked issue; related issue; has this risk turned into an issue
      `),
    },
    {
      id: "closedOn",
      header: "Closed on",
      type: "date",
      requirement: "conditional",
      requiredWhen: [{ field: "status", is: ["Closed"] }],
      width: 12,
      description: "When it was closed.",
      synonyms: names(`
        date closed; closure date; closed date; actual res date; closed; close date; date of closure;
        closed on date; date risk closed; closing date; resolved date; date resolved; actual closure date;
        resolved on
      `),
    },
    {
      id: "outcome",
      header: "Outcome",
      type: "longText",
      requirement: "conditional",
      requiredWhen: [{ field: "status", is: ["Closed"] }],
      width: 30,
      description: "How it ended.",
      synonyms: names(`
        closure reason; closing remarks; resolution; outcome notes; closure comments; closure notes;
        reason for closure; closing comments; closure comment; resolution notes
      `),
    },
    {
      id: "notes",
      header: "Notes",
      type: "longText",
      requirement: "optional",
      width: 30,
      description: "Anything else.",
      synonyms: names(`
        comments; remarks; note; comment; remark; additional notes; additional comments; comments / notes;
        comments/notes; notes/comments; notes / comments; general comments; latest update; status update;
        update; updates; progress; progress update; progress notes; commentary; latest comments;
        review comments; other comments; observations; status comments
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
        "Yes when the row counts as an open risk: it says what the risk is, and is not closed, rejected or occurred.",
      synonyms: [],
      formula:
        '=IF(OR(AND([@Risk]="",[@Description]=""),[@Status]="Closed",[@Status]="Rejected",[@Status]="Occurred"),"No","Yes")',
    },
    {
      id: "score",
      header: "Inherent score",
      type: "calculated",
      shows: "score",
      requirement: "optional",
      width: 10,
      description: "Probability × impact; not assessed where either is missing.",
      synonyms: [],
      formula: '=IF(AND(N([@Probability])>0,N([@Impact])>0),[@Probability]*[@Impact],"Not assessed")',
    },
    {
      id: "band",
      header: "Inherent band",
      type: "calculated",
      shows: "text",
      requirement: "optional",
      width: 12,
      description: "The inherent score's band by the program's thresholds.",
      synonyms: [],
      formula:
        '=IF(ISNUMBER([@[Inherent score]]),IF([@[Inherent score]]>=PMO_RiskCritical,"Critical",IF([@[Inherent score]]>=PMO_RiskHigh,"High",IF([@[Inherent score]]>=PMO_RiskMedium,"Medium","Low"))),"Not assessed")',
    },
    {
      id: "residualScore",
      header: "Residual score",
      type: "calculated",
      shows: "score",
      requirement: "optional",
      width: 10,
      description: "Residual probability × residual impact; not assessed where either is missing.",
      synonyms: [],
      formula:
        '=IF(AND(N([@[Residual probability]])>0,N([@[Residual impact]])>0),[@[Residual probability]]*[@[Residual impact]],"Not assessed")',
    },
    {
      id: "currentScore",
      header: "Rated score",
      type: "calculated",
      shows: "score",
      requirement: "optional",
      width: 10,
      description: "The score that reports rank by: residual where it is assessed, else inherent.",
      synonyms: [],
      formula: "=IF(ISNUMBER([@[Residual score]]),[@[Residual score]],[@[Inherent score]])",
    },
    {
      id: "currentBand",
      header: "Rated band",
      type: "calculated",
      shows: "text",
      requirement: "optional",
      width: 12,
      description: "The rated score's band by the program's thresholds.",
      synonyms: [],
      formula:
        '=IF(ISNUMBER([@[Rated score]]),IF([@[Rated score]]>=PMO_RiskCritical,"Critical",IF([@[Rated score]]>=PMO_RiskHigh,"High",IF([@[Rated score]]>=PMO_RiskMedium,"Medium","Low"))),"Not assessed")',
    },
    {
      id: "expectedValue",
      header: "Expected value",
      type: "calculated",
      shows: "money",
      requirement: "optional",
      width: 13,
      description: "Probability % × likely cost impact; minus for an opportunity's gain.",
      synonyms: [],
      formula:
        '=IF(AND(ISNUMBER([@[Probability %]]),ISNUMBER([@[Cost impact]])),[@[Probability %]]*[@[Cost impact]]*IF([@Type]="Opportunity",-1,1),"n/a")',
    },
  ],
};
