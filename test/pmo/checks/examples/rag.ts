import { on } from "../registers";
import type { Examples } from "./scene";

export const RAG_EXAMPLES: Examples = {
  "RAG-01": {
    fails: {
      projects: [{ declaredRag: "A/R" }],
      at: "declaredRag",
      says: "reads as Amber/Red",
      fix: "Amber/Red",
    },
    passes: { projects: [{ declaredRag: "green", costRag: "Grey" }] },
    unclear: { projects: [{ declaredRag: null }], because: "RAG is blank" },
  },
  "RAG-02": {
    fails: {
      projects: [{ forecastCost: 1170 }],
      at: "declaredRag",
      says: "Declared Green, computed Red: forecast cost 17% above budget.",
    },
    passes: { projects: [{ declaredRag: "Amber/Green", forecastCost: 1070 }] },
    unclear: {
      projects: [{ forecastCost: null, baselineFinish: null, actualCost: null, plannedValue: null }],
      because: "No cost variance, slip, CPI or SPI",
    },
  },
  "RAG-03": {
    fails: { projects: [{ declaredRag: "Red" }], at: "declaredRag", says: "Declared Red, computed Green." },
    passes: { projects: [{ declaredRag: "Amber/Green" }] },
    unclear: { projects: [{ declaredRag: "purple" }], because: "RAG is not in its list" },
  },
  "RAG-04": {
    fails: {
      projects: [{ costRag: "R", scopeRag: "Red" }],
      at: "declaredRag",
      says: "Cost RAG and Scope RAG are Red",
    },
    passes: { projects: [{ costRag: "Amber" }, { projectId: "EMR-02", declaredRag: "Red", costRag: "Red" }] },
    unclear: { projects: [{}], because: "No part of the project declares a colour" },
  },
  "RAG-05": {
    fails: {
      projects: [{ declaredRag: "Amber", narrative: null }],
      at: "narrative",
      says: "declares Amber and says nothing",
    },
    passes: { projects: [{ declaredRag: "Green", narrative: null }] },
    unclear: { projects: [{ declaredRag: null }], because: "RAG is blank" },
  },
  "RAG-07": {
    fails: { projects: [{ forecastCost: 940, narrative: null }], at: "narrative", says: "6% below budget" },
    passes: {
      projects: [
        { forecastCost: 1050, narrative: null },
        { projectId: "EMR-02", forecastCost: 1100 },
      ],
    },
    unclear: { projects: [{ budget: null }], because: "Budget is blank" },
  },
  "RAG-08": {
    // 30 September 2026 is a Wednesday: 8 October is six working days later, 7 October five.
    fails: {
      projects: [{ forecastFinish: on("2026-10-08"), narrative: null }],
      at: "narrative",
      says: "6 working days later",
    },
    passes: { projects: [{ forecastFinish: on("2026-10-07"), narrative: null }] },
    unclear: { projects: [{ forecastFinish: null }], because: "Forecast finish is blank" },
  },
  "RAG-11": {
    fails: {
      projects: [{ declaredRag: "Red", narrative: "To be confirmed" }],
      at: "narrative",
      says: "“To be confirmed”",
    },
    passes: { projects: [{ declaredRag: "Red" }, { projectId: "EMR-02", narrative: "On track" }] },
    unclear: { projects: [{ declaredRag: "Red", narrative: null }], because: "Narrative is blank" },
  },
  "RAG-12": {
    fails: {
      projects: [{ narrative: "Interface testing has slipped by three weeks but we expect to recover." }],
      at: "narrative",
      says: "“slipped”",
    },
    passes: {
      projects: [
        { narrative: "There was no delay this month and no further slippage is expected." },
        { projectId: "EMR-02", declaredRag: "Amber", narrative: "Testing has slipped." },
      ],
    },
    unclear: { projects: [{ narrative: null }], because: "Narrative is blank" },
  },
  "RAG-13": {
    fails: {
      projects: [{ status: "Closed", declaredRag: "Amber" }],
      at: "declaredRag",
      says: "is closed and still declares Amber",
    },
    passes: {
      projects: [
        { status: "Closed", declaredRag: "Blue" },
        { projectId: "EMR-02", status: "Cancelled", declaredRag: null },
      ],
    },
    unclear: { projects: [{ status: null }], because: "Status is blank" },
  },
  "RAG-14": {
    fails: { projects: [{ declaredRag: "Grey" }], at: "declaredRag", says: "not reported" },
    passes: { projects: [{}, { projectId: "EMR-02", status: "On hold", declaredRag: null }] },
    unclear: { projects: [{}], without: ["projects.declaredRag"], because: "The column RAG" },
  },
};
