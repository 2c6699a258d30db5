import { beforeAll, describe, expect, it } from "vitest";
import {
  type FollowUpCast,
  followUpCast,
  handInNow,
  putActivity,
  putGoal,
  wheelWith,
} from "../../../../tests/support/period.ts";
import { expectRefused, resultOf } from "../../../../tests/support/refused.ts";
import { arrange, type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { remindOfPeriods } from "../jobs/remind-of-periods.ts";
import { periodPage } from "../queries/period-page.ts";
import { closePeriod } from "./close-period.ts";
import { openPeriod } from "./open-period.ts";
import { sendPeriodReminders } from "./send-period-reminders.ts";

let world: TestWorld;
let people: FollowUpCast;
let period = "";
beforeAll(async () => {
  world = await testWorld("2026-02-10T08:00:00Z");
  people = await followUpCast(world);
  const owned = { owner_id: people.officer.id };
  const goal = await putGoal(world, people.social, owned);
  await putActivity(world, goal, owned);
  await putActivity(world, goal, owned);
  await arrange(world, async (tx) => {
    for (const [person, email] of [
      [people.officer, "hedda@stad.example"],
      [people.coordinator, "sam@stad.example"],
      [people.head, "hanna@stad.example"],
    ] as const)
      await tx.updateTable("person").set({ email }).where("id", "=", person.id).execute();
  });
  const plan = await wheelWith(world, people, "plan");
  resultOf(await closePeriod(world, await people.strategist.actor(), { period: plan.id }));
  period = (await wheelWith(world, people, "t1")).id;
});
const mails = async () =>
  world.db.selectFrom("outgoing_message").select(["recipient", "subject", "content"]).orderBy("id").execute();
const on = async (day: string) => {
  world.clock.set(`${day}T02:15:00Z`);
  await remindOfPeriods(world, {});
  return (await mails()).map(({ recipient }) => recipient);
};

describe("reminding of a report", () => {
  it("goes to the owner, then the coordinator, then the head, each once, in one mail with counts only", async () => {
    expect(await on("2026-04-14")).toEqual([]);
    world.clock.set("2026-04-15T08:00:00Z");
    resultOf(await openPeriod(world, await people.strategist.actor(), { period }));
    expect(await on("2026-04-30")).toEqual([]);
    expect(await on("2026-05-01")).toEqual(["hedda@stad.example"]);
    expect(await on("2026-05-02")).toHaveLength(1);
    expect(await on("2026-05-08")).toEqual(["hedda@stad.example", "sam@stad.example"]);
    expect(await on("2026-05-13")).toEqual(["hedda@stad.example", "sam@stad.example", "hanna@stad.example"]);
    expect(await on("2026-06-13")).toHaveLength(3);
    const [owner, coordinator] = await mails();
    expect(owner?.content).toContain("3 mål och aktiviteter");
    expect(owner?.content).not.toContain("Öva utrymning");
    expect(coordinator?.content).toContain(
      `http://varn.test/uppfoljning/perioder/${period}/organ/${people.social.slug}`,
    );
    expect(JSON.stringify(await mails())).not.toContain("mail.");
  });

  it("says on the strategist's page who was reminded when, also of one that never reports and has no address", async () => {
    const { bodies } = resultOf(await periodPage(world, await people.strategist.actor(), { period }));
    const at = (name: string) => bodies.find((one) => one.name === name);
    expect(at("Socialnämnden")).toMatchObject({ standing: "overdue" });
    expect(at("Socialnämnden")?.reminded.map(({ name, step, arrived }) => [name, step, arrived])).toEqual([
      ["Hedda Handläggarsson", "owner", true],
      ["Sam Samordnarsson", "coordinator", true],
      ["Hanna Chefsson", "head", true],
    ]);
    expect(at("Kulturnämnden")?.reminded).toMatchObject([
      { name: "Kim Kultursson", step: "coordinator", arrived: false },
    ]);
  });

  it("stops when the report is in", async () => {
    const t2 = await wheelWith(world, people, "t2");
    world.clock.set("2026-08-20T08:00:00Z");
    resultOf(await openPeriod(world, await people.strategist.actor(), { period: t2.id }));
    await arrange(world, (tx) =>
      tx
        .updateTable("goal")
        .set({ state: "ended", ended_day: Temporal.PlainDate.from("2026-08-01") })
        .execute(),
    );
    resultOf(await handInNow(world, await people.coordinator.actor(), { period: t2.id, body: people.social.slug }));
    expect(await on("2026-09-14")).toHaveLength(3);
  });

  it("is the house's alone", async () => {
    const strategist = await people.strategist.actor();
    await expectRefused(world, ["period_reminder"], () => sendPeriodReminders(world, strategist, {}));
  });
});
