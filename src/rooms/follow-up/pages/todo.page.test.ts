import { beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "../../../../tests/support/browser.ts";
import { addBody, addPerson, cast, type Person } from "../../../../tests/support/cast.ts";
import { addPlan, type Plan, planCast, setActivity } from "../../../../tests/support/plan.ts";
import { arrange, type TestWorld, testWorld } from "../../../../tests/support/world.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
let plan: Plan;
beforeAll(async () => {
  world = await testWorld();
  people = await cast(world);
  plan = await planCast(world, people);
});

const as = async (person: Person) => {
  const browser = openBrowser(world);
  await browser.signIn(person);
  return browser;
};
const day = (text: string) => Temporal.PlainDate.from(text);
const action = (page: { document: Document }) => page.document.querySelector(".page-heading-action a");

describe("what a body has to do", () => {
  it("begins with a plan, and then with what is late", async () => {
    const browser = await as(plan.planner);
    const empty = await browser.get("/uppfoljning");
    expect(empty.text).toContain("Ingen plan för 2026 än");
    expect(action(empty)?.getAttribute("href")).toBe(`/uppfoljning/organ/${people.social.slug}/mal/nytt?ar=2026`);
    const { activity } = await addPlan(world, plan, plan.planner, people.social);
    await setActivity(world, activity, { due_day: day("2026-02-28") });
    const page = await browser.get("/uppfoljning");
    expect(action(page)?.getAttribute("href")).toBe(`/uppfoljning/aktiviteter/${activity}/uppdatera?fran=listan`);
    for (const said of ["Försenad aktivitet", "10 dagar försenad", "Ett krav som inget svarar på", "larmkedja"]) {
      expect(page.text).toContain(said);
    }
    expect(page.text).not.toMatch(/[a-z]+\.[a-z-]+-[a-z-]+/);
    const answer = page.document.querySelector('a[href*="krav="]')?.getAttribute("href") ?? "";
    const ticked = (await browser.get(answer)).document.querySelector("input[name=requirements][checked]");
    expect(ticked?.getAttribute("value")).toBe(plan.demands.chain);
  });

  it("lets one say in one press that nothing has changed", async () => {
    const { activity } = await addPlan(world, plan, plan.otherPlanner, people.culture);
    const long = { state: "ongoing", health: "on_track", updated_at: Temporal.Instant.from("2025-10-01T08:00:00Z") };
    await setActivity(world, activity, { ...long, due_day: day("2026-12-01") });
    const browser = await as(plan.otherPlanner);
    const page = await browser.get("/uppfoljning");
    expect(page.text).toContain("En aktivitet som ingen sagt något om på länge");
    const form = page.document.querySelector(".action-form");
    const fields = [...(form?.querySelectorAll("input[type=hidden]") ?? [])].map((one) => [
      one.getAttribute("name") ?? "",
      one.getAttribute("value") ?? "",
    ]);
    const told = await browser.post(form?.getAttribute("action") ?? "", Object.fromEntries(fields));
    expect(told.location).toBe("/uppfoljning?klart=follow-up.activity-updated");
    expect((await browser.get("/uppfoljning")).text).not.toContain("ingen sagt något om på länge");
  });

  it("shows an owner their own to tell of, and the others' only to read", async () => {
    const body = await addBody(world, "Miljönämnden");
    const [planner, manager] = [
      await addPerson(world, "Maja Miljö", "security_coordinator", body),
      await addPerson(world, "Ulf Enhetschef", "unit_manager", body),
    ];
    const [mine, theirs] = [await addPlan(world, plan, planner, body), await addPlan(world, plan, planner, body)];
    await setActivity(world, mine.activity, { owner_id: manager.id, due_day: day("2026-03-01") });
    await setActivity(world, theirs.activity, { due_day: day("2026-02-01") });
    const page = await (await as(manager)).get("/uppfoljning");
    const links = [...page.document.querySelectorAll("table a")].map((link) => link.getAttribute("href"));
    const update = (id: string) => `/uppfoljning/aktiviteter/${id}/uppdatera?fran=listan`;
    expect([links.includes(update(mine.activity)), links.includes(update(theirs.activity))]).toEqual([true, false]);
    expect(action(page)?.getAttribute("href")).toBe(update(mine.activity));
  });

  it("is on the start page and found by a search", async () => {
    const { activity } = await addPlan(world, plan, plan.planner, people.social);
    await setActivity(world, activity, {
      owner_id: plan.planner.id,
      due_day: day("2026-03-12"),
      title: "Testa sirenen",
    });
    const browser = await as(plan.planner);
    expect((await browser.get("/")).text).toContain("Testa sirenen");
    expect((await browser.get("/sok?q=sirenen")).text).toContain("Testa sirenen");
  });

  it("says where a body went, and links there", async () => {
    const [old, fresh] = [await addBody(world, "Gamla nämnden"), await addBody(world, "Nya nämnden")];
    const both = await addPerson(world, "Bo Båda", "security_coordinator", old, fresh);
    await addPlan(world, plan, both, old);
    await arrange(world, async (tx) => {
      const row = {
        id: world.newId(),
        from_body_id: old.id,
        to_body_id: fresh.id,
        day: day("2026-03-01"),
        kind: "merged",
      };
      await tx.insertInto("body_succession").values(row).execute();
      await tx
        .updateTable("body")
        .set({ to_day: day("2026-02-28") })
        .where("id", "=", old.id)
        .execute();
    });
    const browser = await as(both);
    const page = await browser.get(`/uppfoljning/organ/${old.slug}?ar=2026`);
    expect(page.text).toContain("Gamla nämnden gick upp i Nya nämnden den 2026-03-01.");
    expect(page.document.querySelector(`a[href="/uppfoljning/organ/${fresh.slug}?ar=2026"]`)).not.toBeNull();
    expect((await browser.get(`/uppfoljning/organ/${fresh.slug}?ar=2026`)).text).toContain(
      "Gamla nämnden gick upp i Nya",
    );
  });

  it("is in English too", async () => {
    const browser = await as(plan.planner);
    browser.cookies.set("language", "en");
    const page = await browser.get(`/uppfoljning/organ/${people.social.slug}?ar=2026`);
    expect(page.text).not.toMatch(/[a-z]+\.[a-z-]+-[a-z-]+/);
    expect([page.status, page.text]).toEqual([200, expect.stringContaining("goals and activities")]);
  });
});
