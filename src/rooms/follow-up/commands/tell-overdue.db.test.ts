import { beforeEach, describe, expect, it } from "vitest";
import { type FollowUpCast, followUpCast, putActivity, putGoal } from "../../../../tests/support/period.ts";
import { expectRefused } from "../../../../tests/support/refused.ts";
import { addReceiver, messagesOf } from "../../../../tests/support/webhooks.ts";
import { arrange, type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { verifyTrail } from "../../../platform/audit/verify.ts";
import { tellOfOverdue } from "../jobs/tell-of-overdue.ts";
import { tellOverdue } from "./tell-overdue.ts";

const day = (text: string) => Temporal.PlainDate.from(text);
let world: TestWorld;
let people: FollowUpCast;
beforeEach(async () => {
  world = await testWorld("2026-03-01T08:00:00Z");
  people = await followUpCast(world);
});
const night = async (date: string) => {
  world.clock.set(`${date}T02:15:00Z`);
  await tellOfOverdue(world, {});
};
const put = async (body: FollowUpCast["social"], due: string, more: Parameters<typeof putActivity>[2] = {}) =>
  putActivity(world, await putGoal(world, body), { due_day: day(due), starts_day: day("2026-01-01"), ...more });
const told = async () =>
  (await messagesOf(world)).map(({ data }) => (data as { ids: { activity: string } }).ids.activity);

describe("telling of activities that have become late", () => {
  it("tells each body's systems of its own, once, the night after the day has passed", async () => {
    await addReceiver(world, people.social);
    const [late, others] = [await put(people.social, "2026-03-09"), await put(people.culture, "2026-03-09")];
    await put(people.social, "2026-03-09", { state: "done", done_day: day("2026-03-08") });
    await put(people.social, "2026-03-10");
    await night("2026-03-09");
    expect(await told()).toEqual([]);
    await night("2026-03-10");
    await night("2026-03-10");
    await night("2026-03-11").then(() => night("2026-03-12"));
    const messages = await messagesOf(world);
    expect(messages.map(({ kind }) => kind)).toEqual(["activity.overdue", "activity.overdue"]);
    expect(messages[0]?.data).toEqual({
      ids: { activity: late.id, goal: late.goal_id },
      page: `/uppfoljning/aktiviteter/${late.id}`,
      api: `/activities/${late.id}`,
    });
    expect(await told()).not.toContain(others.id);
    const { at } = await world.db.selectFrom("webhook_event").select("at").orderBy("at").executeTakeFirstOrThrow();
    expect(at.toString()).toBe("2026-03-09T23:00:00Z");
    const entries = await world.db
      .selectFrom("audit_entry")
      .select("sentence")
      .where("action", "=", "follow-up/tell-overdue")
      .execute();
    expect(entries).toHaveLength(2);
    expect((await verifyTrail(world.db)).flaws).toEqual([]);
  });

  it("tells again when the day was moved and passed again, and makes up for nights without work", async () => {
    await addReceiver(world, people.social);
    const late = await put(people.social, "2026-03-09");
    await night("2026-03-15");
    await arrange(world, (tx) =>
      tx
        .updateTable("activity")
        .set({ due_day: day("2026-03-20") })
        .where("id", "=", late.id)
        .execute(),
    );
    await night("2026-03-21");
    expect(await told()).toEqual([late.id, late.id]);
  });

  it("tells nothing of what was late before the system was there, of drafts, or when nobody wants to know", async () => {
    await put(people.social, "2026-02-25");
    await put(people.social, "2026-01-25");
    await night("2026-03-03");
    await addReceiver(world, people.social);
    await addReceiver(world, people.culture, { events: ["period.opened"] });
    await put(people.culture, "2026-03-03");
    await putActivity(world, await putGoal(world, people.social, { state: "draft" }), { due_day: day("2026-03-03") });
    await night("2026-03-04");
    expect(await told()).toEqual([]);
    expect(
      await world.db.selectFrom("audit_entry").select("id").where("action", "=", "follow-up/tell-overdue").execute(),
    ).toEqual([]);
  });

  it("is the house's alone", async () => {
    await addReceiver(world, people.social);
    await put(people.social, "2026-03-09");
    world.clock.set("2026-03-10T02:15:00Z");
    for (const person of [people.strategist, people.coordinator]) {
      const actor = await person.actor();
      await expectRefused(world, ["webhook_event"], () => tellOverdue(world, actor, { body: people.social.id }));
    }
  });
});
