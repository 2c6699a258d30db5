import { expect, it } from "vitest";
import { reportAtMeeting } from "../../../../tests/support/dispatch.ts";
import { decide } from "../../../../tests/support/meeting.ts";
import { expectRefused, resultOf } from "../../../../tests/support/refused.ts";
import { reportCast, reportRow } from "../../../../tests/support/staff-report.ts";
import { theHouse } from "../../../platform/access/actor.ts";
import { noteDecision } from "./note-decision.ts";

it("is noted by the house alone, once, and tells who decided and when", async () => {
  const setting = await reportCast();
  const { world, people } = setting;
  const { id, item, meeting } = await reportAtMeeting(setting);
  world.clock.set("2026-03-17T17:00:00Z");
  await decide(world, item);
  for (const by of [people.director, people.administrator, people.registrar])
    await expectRefused(world, ["staff_report"], async () => noteDecision(world, await by.actor(), { item }));
  const note = () => noteDecision(world, theHouse, { item });
  resultOf(await note());
  expect(await reportRow(world, id)).toMatchObject({
    state: "decided",
    decided_by: "Socialnämnden",
    decided_day: meeting.day,
  });
  expect(await note()).toMatchObject({ problem: { key: "staff-reports:problem.decision-noted" } });
  const entry = await world.db
    .selectFrom("audit_entry")
    .selectAll()
    .where("subject_id", "=", id)
    .orderBy("position", "desc")
    .executeTakeFirstOrThrow();
  expect(entry.sentence).toContain("noterade vad sammanträdet 2026-03-17 gjorde av tjänsteutlåtandet");
  expect(await noteDecision(world, theHouse, { item: world.newId() })).toMatchObject({ problem: { kind: "missing" } });
  expect((await noteDecision(world, theHouse, { item: "x" })).ok).toBe(false);
});
