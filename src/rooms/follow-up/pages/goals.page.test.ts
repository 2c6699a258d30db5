import { beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "../../../../tests/support/browser.ts";
import { cast, type Person } from "../../../../tests/support/cast.ts";
import { formFields } from "../../../../tests/support/forms.ts";
import { addPlan, type Plan, planCast } from "../../../../tests/support/plan.ts";
import { addVersion } from "../../../../tests/support/programme-version.ts";
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
const noKeys = /[a-z-]+\.[a-z-]+-[a-z-]+/;

describe("goals", () => {
  it("are written, proposed, adopted, assessed and ended, each time with the next step first", async () => {
    const browser = await as(plan.planner);
    const here = `/uppfoljning/organ/${people.social.slug}`;
    const form = await browser.get(`${here}/mal/nytt?ar=2026`);
    expect(form.text).toContain("Nämnderna ska öva varje år.");
    expect(form.text).not.toContain("Bolagen ska öva.");
    const empty = await browser.post(`${here}/mal/nytt?ar=2026`, formFields(form));
    expect(empty.status).toBe(422);
    for (const said of ["Skriv målet.", "Välj vilket av stadens mål det hänger under."]) {
      if (said.startsWith("Skriv")) expect(empty.text).toContain(said);
    }
    const fields = { ...formFields(empty), title: "Vi kan larma", parent: plan.council.area, ownerRole: "Chef" };
    const bare = await browser.post(`${here}/mal/nytt?ar=2026`, fields);
    expect([bare.status, bare.text]).toEqual([
      422,
      expect.stringContaining("Välj minst ett krav eller ett fokusområde."),
    ]);
    const made = await browser.post(`${here}/mal/nytt?ar=2026`, { ...fields, requirements: plan.demands.chain });
    expect(made.location).toMatch(/^\/uppfoljning\/mal\/.+klart=follow-up.goal-added$/);
    const path = made.location?.split("?")[0] ?? "";
    const page = await browser.get(made.location ?? "");
    expect(page.text).toContain("Målet är ett utkast och syns bara hos er.");
    expect(page.document.querySelector(".page-heading-action a")?.textContent).toBe("Lägg till aktivitet");
    expect(page.text).not.toMatch(noKeys);

    const proposing = await browser.get(`${here}/foresla?ar=2026`);
    expect(proposing.text).toContain("Föreslå ett mål för 2026?");
    expect((await browser.post(`${here}/foresla?ar=2026`, formFields(proposing))).location).toContain("plan-proposed");
    const early = await browser.get(`${path}/anta`);
    const wrong = await browser.post(`${path}/anta`, { ...formFields(early), day: "2026-12-01", paragraph: "§ 2" });
    expect([wrong.status, wrong.text]).toEqual([422, expect.stringContaining("Skriv en dag till och med 2026-03-10.")]);
    const decided = { ...formFields(wrong), day: "20260302", paragraph: "§ 2" };
    expect((await browser.post(`${path}/anta`, decided)).location).toContain("goal-adopted");

    const judging = await browser.get(`${path}/bedom`);
    const strays = await browser.post(`${path}/bedom`, { ...formFields(judging), health: "off_track" });
    expect(strays.text).toContain("Skriv vad som gör att målet inte går enligt plan.");
    await browser.post(`${path}/bedom`, { ...formFields(strays), health: "off_track", reason: "Inga pengar." });
    expect((await browser.get(path)).text).toMatch(/Avviker[\s\S]*Inga pengar\./);

    const changing = await browser.get(`${path}/andra`);
    expect(changing.text).toContain("Ändrar du orden eller dagarna behöver det beslutas på nytt.");
    const changed = await browser.post(`${path}/andra`, { ...formFields(changing), title: "Vi kan larma alla" });
    expect(changed.location).toContain("goal-changed-again");
    const stale = await browser.post(`${path}/andra`, { ...formFields(changing), title: "Något annat" });
    expect([stale.status, stale.text]).toEqual([409, expect.stringContaining("Vi kan larma alla")]);
    expect(stale.document.querySelector("input[name=title]")?.getAttribute("value")).toBe("Något annat");

    await browser.post(path, { do: "withdraw", expectedVersion: "6" });
    const ending = await browser.get(`${path}/avsluta`);
    await browser.post(`${path}/avsluta`, { ...formFields(ending), reason: "Ersatt." });
    expect((await browser.get(path)).text).toContain("Skäl: Ersatt.");
    expect((await browser.get(`${path}/andra`)).status).toBe(422);
  });

  it("adopt a whole plan at once, and say which drafts stay behind", async () => {
    const browser = await as(plan.otherPlanner);
    const { goal } = await addPlan(world, plan, plan.otherPlanner, people.culture);
    await browser.post(`/uppfoljning/mal/${goal}`, { do: "propose", expectedVersion: "1" });
    await addPlan(world, plan, plan.otherPlanner, people.culture);
    const here = `/uppfoljning/organ/${people.culture.slug}`;
    const form = await browser.get(`${here}/anta?ar=2026`);
    expect(form.text).toContain("Ett utkast följer inte med.");
    const bad = await browser.post(`${here}/anta?ar=2026`, formFields(form));
    expect(bad.text).toMatch(/Skriv vilken dag beslutet fattades\.[\s\S]*Skriv paragrafen i protokollet/);
    const fields = { ...formFields(bad), day: "2026-03-05", paragraph: "§ 9" };
    expect((await browser.post(`${here}/anta?ar=2026`, fields)).location).toBe(
      `${here}?ar=2026&klart=follow-up.plan-adopted`,
    );
    expect((await browser.get(`${here}?ar=2026`)).text).toContain("Antagen 2026-03-05, § 9");
    const found = await browser.get(`${here}?ar=2026&q=finns+inte`);
    expect(found.text).toContain("Inget i planen stämmer med filtret");
  });

  it("say that a requirement has been struck, and what to do", async () => {
    const { goal } = await addPlan(world, plan, plan.planner, people.social);
    const struck = world.newId();
    await addVersion(world, {
      ...{ programme: plan.programme, keeper: plan.board, number: 7, from: "2020-01-01", until: "2022-01-01" },
      ...{ areas: ["Gammalt"], demands: [{ id: struck, text: "Ett gammalt krav.", area: 0 }] },
    });
    await arrange(world, (tx) =>
      tx.insertInto("goal_requirement").values({ id: world.newId(), goal_id: goal, requirement_id: struck }).execute(),
    );
    const browser = await as(plan.planner);
    expect((await browser.get(`/uppfoljning/mal/${goal}`)).text).toMatch(
      /Ett krav är struket i den version av programmet som gäller[\s\S]*Ett gammalt krav\. Struket/,
    );
    expect((await browser.get(`/uppfoljning/mal/${goal}/andra`)).text).toContain("Ett gammalt krav. (struket)");
  });

  it("of the council's are written by the strategist, and read by all who follow up", async () => {
    const browser = await as(plan.strategist);
    const list = await browser.get("/uppfoljning/stadens-mal");
    expect(list.text).toContain("Lägg till inriktningsmål");
    const form = await browser.get("/uppfoljning/stadens-mal/nytt?niva=operational_area");
    const fields = { ...formFields(form), title: "Trygga skolor", parent: plan.council.orientation, ownerRole: "Chef" };
    const days = { fromDay: "2026-01-01", toDay: "2026-12-31" };
    const made = await browser.post("/uppfoljning/stadens-mal/nytt?niva=operational_area", { ...fields, ...days });
    expect(made.location).toContain("goal-added");
    const planner = await as(plan.planner);
    const seen = await planner.get("/uppfoljning/stadens-mal");
    expect([seen.text.includes("Staden klarar störningar"), seen.text.includes("Trygga skolor")]).toEqual([
      true,
      false,
    ]);
    expect((await planner.get("/uppfoljning/stadens-mal/nytt")).status).toBe(404);
  });
});

describe("others", () => {
  it("find nothing there, with a real id, and cannot write it", async () => {
    const { goal } = await addPlan(world, plan, plan.planner, people.social);
    const row = () => world.db.selectFrom("goal").selectAll().where("id", "=", goal).executeTakeFirst();
    const before = JSON.stringify(await row());
    const browser = await as(plan.otherPlanner);
    const { slug } = people.social;
    const pages = [
      `/uppfoljning/mal/${goal}`,
      `/uppfoljning/mal/${goal}/andra`,
      `/uppfoljning/mal/${goal}/anta`,
      `/uppfoljning/mal/${goal}/avsluta`,
      `/uppfoljning/mal/${goal}/bedom`,
      `/uppfoljning/mal/${goal}/aktiviteter/ny`,
      `/uppfoljning/organ/${slug}/mal/nytt`,
      `/uppfoljning/organ/${slug}/foresla`,
      `/uppfoljning/organ/${slug}/anta`,
    ];
    const here = `/uppfoljning/organ/${slug}`;
    for (const address of [...pages, here])
      expect([(await browser.get(address)).status, address]).toEqual([404, address]);
    const fields = {
      expectedVersion: "1",
      reason: "x",
      day: "2026-01-01",
      paragraph: "x",
      health: "on_track",
      do: "propose",
    };
    const body = { body: people.social.id, year: "2026", title: "x", fromDay: "2026-01-01", toDay: "2026-02-01" };
    for (const address of pages) {
      const status = (
        await browser.post(address, { ...fields, ...body, why: "x", startsDay: "2026-01-01", dueDay: "2026-01-02" })
      ).status;
      expect([403, 404, 422], address).toContain(status);
    }
    expect(JSON.stringify(await row())).toBe(before);
    expect((await openBrowser(world).get(here)).location).toContain("/logga-in");
  });
});
