import { expect, it } from "vitest";
import { addPerson } from "../../../../tests/support/cast.ts";
import { planMeeting } from "../../../../tests/support/meeting.ts";
import { resultOf } from "../../../../tests/support/refused.ts";
import { beginReport, reportCast } from "../../../../tests/support/staff-report.ts";
import { arrange } from "../../../../tests/support/world.ts";
import { sendingFacts } from "./sending-facts.ts";

it("names whom it goes to, today's chair and the next meeting, to whoever may read the report", async () => {
  const { world, people, consultee } = await reportCast();
  const { id } = await beginReport(world, people.officer, { consultee });
  const facts = async () => resultOf(await sendingFacts(world, await people.director.actor(), { report: id }));
  expect(await facts()).toMatchObject({ recipient: "Kommunstyrelsen", chair: null, nextMeeting: null });
  const chair = await addPerson(world, "Olle Ordförandesson", "safety_representative");
  const mandate = {
    body_id: people.social.id,
    person_id: chair.id,
    position: "chair",
    from_day: Temporal.PlainDate.from("2026-01-01"),
  };
  await arrange(world, (tx) =>
    tx
      .insertInto("mandate")
      .values({ id: world.newId(), ...mandate })
      .execute(),
  );
  const meeting = await planMeeting(world, people.social, "2026-03-17");
  expect(await facts()).toMatchObject({ chair: "Olle Ordförandesson", nextMeeting: meeting.day });
  expect(await sendingFacts(world, await people.otherOfficer.actor(), { report: id })).toMatchObject({
    problem: { kind: "missing" },
  });
  expect(await sendingFacts(world, await people.nobody.actor(), { report: id })).toMatchObject({
    problem: { kind: "forbidden" },
  });
});
