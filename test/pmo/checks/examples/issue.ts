import { on } from "../registers";
import type { Examples } from "./scene";

const resolved = { status: "Resolved", resolvedOn: on("2026-03-20") };

export const ISSUE_EXAMPLES: Examples = {
  "ISS-01": {
    fails: {
      projects: [{}],
      others: { issues: [{ project: "Bedside observations" }] },
      at: "project",
      says: "joined by its ID, EMR-01",
      fix: "EMR-01",
    },
    passes: { projects: [{}], others: { issues: [{}, { issueId: "I-002" }] } },
    unclear: { others: { issues: [{}] }, because: "The Projects register is missing" },
  },
  "ISS-02": {
    fails: {
      others: { issues: [{ owner: null, targetDate: null }, { issueId: "I-002" }] },
      at: "owner",
      says: "Owner and Target date are blank; the issue is open.",
    },
    passes: { others: { issues: [{}, { ...resolved, owner: null, targetDate: null }] } },
    unclear: {
      others: { issues: [{}] },
      without: ["issues.targetDate"],
      because: "The column Target date of Issues is missing",
    },
  },
  "ISS-03": {
    fails: {
      others: { issues: [{ targetDate: on("2026-03-30") }] },
      at: "targetDate",
      says: "by 30 Mar 2026, 1 day before",
    },
    passes: {
      others: { issues: [{ targetDate: on("2026-03-31") }, { ...resolved, targetDate: on("2026-03-01") }] },
    },
    unclear: { others: { issues: [{ targetDate: "soon" }] }, because: "Target date is not of its type" },
  },
  "ISS-04": {
    fails: {
      others: { issues: [{ ...resolved, resolvedOn: null }, resolved] },
      at: "resolvedOn",
      says: "Resolved on is blank; the issue is resolved or closed.",
    },
    passes: { others: { issues: [resolved, {}] } },
    unclear: {
      others: { issues: [resolved] },
      without: ["issues.resolvedOn"],
      because: "The column Resolved on of Issues is missing",
    },
  },
  "ISS-05": {
    fails: {
      others: { issues: [{ ...resolved, resolvedOn: on("2026-03-06") }] },
      at: "resolvedOn",
      says: "Raised on 9 Mar 2026, resolved on 6 Mar 2026.",
    },
    passes: { others: { issues: [{ ...resolved, resolvedOn: on("2026-03-09") }, {}] } },
    unclear: { others: { issues: [{ ...resolved, status: "?" }] }, because: "Status is not in its list" },
  },
  "ISS-06": {
    fails: {
      others: { issues: [{ urgency: 4, impact: 4 }, {}] },
      at: "raisedOn",
      says: "A critical issue, raised 22 days ago",
    },
    passes: {
      others: {
        issues: [
          {},
          { raisedOn: on("2026-01-30") },
          { urgency: 5, impact: 5, raisedOn: on("2026-03-17") },
          { raisedOn: on("2025-06-02"), escalated: "Yes" },
          { raisedOn: on("2025-06-02"), status: "Postponed" },
        ],
      },
    },
    unclear: {
      others: { issues: [{ urgency: null, statedPriority: null }] },
      because: "neither urgency and impact nor a stated priority",
    },
  },
  "ISS-07": {
    fails: {
      projects: [{}],
      others: { issues: [{ statedPriority: "Critical" }] },
      at: "declaredRag",
      says: "a critical issue open: “Label printers fail on two wards”",
    },
    passes: {
      projects: [{}, { projectId: "EMR-02", declaredRag: "Red" }],
      others: {
        issues: [
          { urgency: 5 },
          { ...resolved, urgency: 5, impact: 5 },
          { project: "EMR-02", urgency: 5, impact: 5 },
        ],
      },
    },
    unclear: { projects: [{}], because: "The Issues register is missing" },
  },
  "ISS-08": {
    fails: {
      others: {
        issues: [{ decisionNeeded: "Yes", decisionBy: on("2026-04-10") }],
        decisions: [{ issueId: "I-001", project: "EMR-02" }],
      },
      at: "decisionId",
      says: "has no entry in the Decisions register",
    },
    passes: {
      others: {
        issues: [
          { decisionNeeded: "Yes", decisionBy: on("2026-04-10") },
          { issueId: "I-002", decisionNeeded: "Yes", decisionBy: on("2026-04-10"), decisionId: "dc-001" },
          { issueId: "I-003", decisionNeeded: "No" },
        ],
        decisions: [{ issueId: "i-001" }],
      },
    },
    unclear: { others: { issues: [{ decisionNeeded: "perhaps" }] }, because: "Decision needed" },
  },
};
