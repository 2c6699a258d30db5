import { expect, it } from "vitest";
import { resultOf } from "../../../../tests/support/refused.ts";
import { addCase } from "../../../../tests/support/register.ts";
import { beginReport, reportCast } from "../../../../tests/support/staff-report.ts";
import { endReport } from "../commands/end-report.ts";
import { findReports } from "./find-reports.ts";
import { listReports } from "./list-reports.ts";
import { reportsDue } from "./reports-due.ts";

it("lists one's own body's reports by view and words, what is due first on top; another body sees none", async () => {
  const { world, people, consultee, social } = await reportCast();
  const other = await addCase(world, people.registrar, social, { publicSubject: "Motion om 100 % belysning" });
  const motion = await beginReport(world, people.head, { case: other.id });
  const answer = await beginReport(world, people.officer, { consultee });
  const list = async (asked: Record<string, unknown> = {}, person = people.officer) =>
    resultOf(await listReports(world, await person.actor(), asked)).map(({ id }) => id);
  expect(await list()).toEqual([answer.id, motion.id]);
  expect(await list({ view: "mine" })).toEqual([answer.id]);
  expect(await list({ text: "100 %" })).toEqual([motion.id]);
  expect(await list({ text: other.number })).toEqual([motion.id]);
  expect(await list({}, people.otherOfficer)).toEqual([]);
  expect(await list({}, people.senderRegistrar)).toEqual([]);
  const officer = await people.officer.actor();
  expect(await reportsDue(world, officer)).toMatchObject([
    { href: `/tjansteutlatanden/${answer.id}`, kind: "staff-reports:due.writing", owner: "Hedda Handläggarsson" },
  ]);
  expect(await findReports(world, officer, "motion")).toMatchObject([{ href: `/tjansteutlatanden/${motion.id}` }]);
  expect(await findReports(world, await people.otherOfficer.actor(), "motion")).toEqual([]);
  resultOf(await endReport(world, officer, { report: motion.id }));
  expect([await list(), await list({ view: "done" })]).toEqual([[answer.id], [motion.id]]);
});
