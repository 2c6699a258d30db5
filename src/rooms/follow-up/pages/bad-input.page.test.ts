import { beforeEach, describe, expect, it } from "vitest";
import { openBrowser } from "../../../../tests/support/browser.ts";
import type { Person } from "../../../../tests/support/cast.ts";
import { formFields } from "../../../../tests/support/forms.ts";
import { type FollowUpCast, followUpCast, putActivity, putGoal, wheelWith } from "../../../../tests/support/period.ts";
import { activityRow, csv, goalRow, importCast } from "../../../../tests/support/plan-import.ts";
import { resultOf } from "../../../../tests/support/refused.ts";
import { arrange, type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { closePeriod } from "../commands/close-period.ts";
import { openPeriod } from "../commands/open-period.ts";

let world: TestWorld;
const as = async (person: Person) => {
  const browser = openBrowser(world);
  await browser.signIn(person);
  return browser;
};

describe("a file where 37 rows of two thousand are wrong", () => {
  it("tells each of them, and the others are written, all of them", async () => {
    const imported = await importCast();
    world = imported.world;
    const wrong = (at: number) => at % 54 === 3;
    const rows = Array.from({ length: 1_999 }, (_, at) =>
      activityRow("Vi övar", `Övning ${at}`, wrong(at) ? "2025-01-01" : "2026-05-31"),
    );
    const id = await imported.bring(csv(goalRow("Vi övar"), ...rows));
    const browser = await as(imported.plan.planner);
    const read = await browser.get(`/uppfoljning/importera/${id}`);
    expect(read.text).toContain("En del rader behöver rättas");
    expect(read.text).toContain("De 37 raderna med fel läses inte in.");
    expect(read.text).toMatch(/Rad 6.*Klar senast.*Dagen då det ska vara klart ligger före dagen då arbetet börjar/);
    const list = await browser.get(`/uppfoljning/importera/${id}/fel.csv`);
    expect(list.html.trim().split("\n")).toHaveLength(1 + 37);
    await imported.write(id);
    const done = await browser.get(`/uppfoljning/importera/${id}`);
    expect(done.text).toContain("De riktiga raderna finns nu i planen. Raderna nedan lästes inte in.");
    expect(await imported.titles("activity")).toHaveLength(1_999 - 37);
  });
});

describe("what meets somebody who was writing", () => {
  let people: FollowUpCast;
  beforeEach(async () => {
    world = await testWorld("2026-03-01T08:00:00Z");
    people = await followUpCast(world);
    await putActivity(world, await putGoal(world, people.social));
  });

  it("when the period was closed meanwhile is said, and what was written stands in the form", async () => {
    const { id } = await wheelWith(world, people, "t1");
    world.clock.set("2026-04-20T08:00:00Z");
    const strategist = await people.strategist.actor();
    resultOf(await openPeriod(world, strategist, { period: id }));
    const browser = await as(people.coordinator);
    const address = `/uppfoljning/perioder/${id}/organ/${people.social.slug}/laget`;
    const written = { ...formFields(await browser.get(address)), "goals.0.reason": "Två av tre har övat." };
    resultOf(await closePeriod(world, strategist, { period: id }));
    const sent = await browser.post(address, written);
    expect([sent.status, sent.text]).toEqual([
      422,
      expect.stringContaining("Perioden är stängd. Be säkerhetsstrategen öppna inlämningen för er."),
    ]);
    expect(sent.document.querySelector('[name="goals.0.reason"]')?.textContent).toBe("Två av tre har övat.");
    const anew = await browser.get(address);
    expect(anew.text).toContain("Perioden är stängd.");
    expect(anew.document.querySelector("main form")).toBeNull();
    const introduction = await browser.get(address.replace(/laget$/, "inledning"));
    expect(introduction.text).toContain("Perioden är stängd.");
    const head = await (await as(people.otherCoordinator)).get(address);
    expect(head.status).toBe(404);
  });

  it("when the body went up into another is said on its plan, which is kept and leads on", async () => {
    const pair = { from_body_id: people.social.id, to_body_id: people.culture.id, kind: "merged" };
    const day = Temporal.PlainDate.from("2026-02-15");
    await arrange(world, async (tx) => {
      await tx.updateTable("body").set({ to_day: day }).where("id", "=", people.social.id).execute();
      await tx
        .insertInto("body_succession")
        .values({ id: world.newId(), ...pair, day })
        .execute();
    });
    const plan = await (await as(people.coordinator)).get(`/uppfoljning/organ/${people.social.slug}?ar=2026`);
    expect(plan.text).toContain(
      "Socialnämnden gick upp i Kulturnämnden den 2026-02-15. Planen här finns kvar som den var.",
    );
    expect(plan.text).toContain("Alla har övat sin reservplan");
    expect(plan.document.querySelector(`main a[href^="/uppfoljning/organ/${people.culture.slug}"]`)).not.toBeNull();
  });
});
