import { expect, it } from "vitest";
import { type ReportAct, reportActs } from "../lifecycle.ts";
import { reportStates } from "../model.ts";
import { nextReportStep } from "./next-report-step.ts";

const all = new Set(Object.keys(reportActs) as ReportAct[]);
const committee = { id: "r", answerKind: "committee_statement", allowed: all, mine: false } as const;

it("is one thing in each state, or nothing where others have the report", () => {
  const steps = reportStates.map((state) => nextReportStep({ ...committee, state })?.label ?? null);
  expect(steps).toEqual(["attest.ask", null, "dispatch.meeting-title", null, null, null, null]);
  expect(nextReportStep({ ...committee, state: "attesting", mine: true })?.href).toBe("/tjansteutlatanden/r/attestera");
  expect(nextReportStep({ ...committee, state: "attested", answerKind: "chair_decision" })?.href).toBe(
    "/tjansteutlatanden/r/skicka",
  );
});

it("is nothing to one who may do nothing", () => {
  for (const state of reportStates)
    for (const answerKind of ["committee_statement", "administration_statement"] as const)
      expect(nextReportStep({ ...committee, state, answerKind, allowed: new Set() })).toBeNull();
});
