import { beforeAll, describe, expect, it } from "vitest";
import { addBody, cast } from "../../../../tests/support/cast.ts";
import { noticesOf, sendOut, setStage } from "../../../../tests/support/consultation.ts";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { sendReminders } from "./send-reminders.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
beforeAll(async () => {
  world = await testWorld();
  people = await cast(world);
});

describe("reminding", () => {
  it("says to each what it lacks, once in twelve hours, and never to one that has answered", async () => {
    const done = await addBody(world, "Klara nämnden");
    const outside = "Kören; kor@forening.example";
    const sent = await sendOut(world, { sender: people.social, to: [people.culture, done], outside });
    await setStage(world, sent.at(done).id, "answered");
    const consultees = sent.consultees.map(({ id }) => id);
    world.clock.set("2026-05-06T08:00:00Z");
    const remind = () => sendReminders(world, sent.actor, { consultation: sent.id, consultees });
    expect(resultOf(await remind())).toEqual({ reminded: 2 });
    expect(resultOf(await remind())).toEqual({ reminded: 0 });
    world.clock.pass({ hours: 13 });
    expect(resultOf(await remind())).toEqual({ reminded: 2 });
    world.clock.set("2026-03-10T08:00:00Z");
    expect(await noticesOf(world, sent.at(done).id)).toEqual(["asked"]);
    const mail = await world.db
      .selectFrom("outgoing_message")
      .select("content")
      .where("subject", "like", "Påminnelse%")
      .orderBy("id")
      .executeTakeFirstOrThrow();
    expect(mail.content).toContain("Svaret från Kören skulle ha varit hos oss 2026-05-04, för 2 dagar sedan.");
    expect(mail.content).not.toContain("reminder.");
  });

  it("wants somebody to remind, and reminds nobody else's", async () => {
    const sent = await sendOut(world, { sender: people.social, to: [people.culture] });
    expect(faultsOf(await sendReminders(world, sent.actor, { consultation: sent.id }))).toEqual({
      consultees: "consultations:reminder.nobody",
    });
    const other = await sendOut(world, { sender: people.culture, to: [people.social] });
    const foreign = { consultation: sent.id, consultees: other.consultees.map(({ id }) => id) };
    expect(resultOf(await sendReminders(world, sent.actor, foreign))).toEqual({ reminded: 0 });
    await expectRefused(world, ["consultee_notice"], async () =>
      sendReminders(world, sent.actor, { ...foreign, consultation: other.id }),
    );
  });
});
