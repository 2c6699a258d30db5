import { beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "../../../../tests/support/browser.ts";
import { addPerson, cast, type Person } from "../../../../tests/support/cast.ts";
import { formFields } from "../../../../tests/support/forms.ts";
import { activityFields, addPlan, type Plan, planCast, setActivity } from "../../../../tests/support/plan.ts";
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
const at = (id: string, end = "") => `/uppfoljning/aktiviteter/${id}${end}`;

describe("an activity", () => {
  it("is planned, with every fault told in words", async () => {
    const { goal } = await addPlan(world, plan, plan.planner, people.social);
    const browser = await as(plan.planner);
    const here = `/uppfoljning/mal/${goal}/aktiviteter/ny`;
    const form = await browser.get(here);
    const { goal: _, ...written } = activityFields(goal);
    const wrong = await browser.post(here, { ...formFields(form), ...written, why: "", cost: "mycket" });
    expect([wrong.status, wrong.text]).toEqual([422, expect.stringContaining("Skriv varför det görs")]);
    expect(wrong.text).toContain("Skriv kostnaden i hela kronor");
    const turned = { ...formFields(wrong), ...written, cost: "", dueDay: "2026-01-01", startsDay: "2026-02-01" };
    expect((await browser.post(here, turned)).text).toContain("ligger före dagen då arbetet börjar");
    const right = { ...turned, dueDay: "2026-05-01", cost: "25 000", funding: "state_grant" };
    const made = await browser.post(here, right);
    expect(made.location).toContain("klart=follow-up.activity-added");
    const under = await browser.get(made.location ?? "");
    const another = under.document.querySelector("#aktiviteter a[href$='/aktiviteter/ny']");
    expect([under.status, another?.textContent]).toEqual([200, "Lägg till aktivitet"]);
    const row = [...under.document.querySelectorAll("#aktiviteter tbody th a")].find((one) =>
      one.textContent?.includes(written.title),
    );
    const page = await browser.get(row?.getAttribute("href") ?? "");
    expect(page.text).toMatch(/25\s000 kronor, Statsbidrag/);
    expect(page.document.querySelector(".page-heading-action a")?.textContent).toBe("Uppdatera läget");
    expect(page.document.querySelector(`a[href="/uppfoljning/rod-trad/${plan.demands.drill}"]`)).not.toBeNull();
    expect((await browser.post(here, right)).text).toContain("Det här är redan sparat.");
  });

  it("is told of, and done with evidence or a reason", async () => {
    const { activity } = await addPlan(world, plan, plan.planner, people.social);
    const browser = await as(plan.planner);
    const form = await browser.get(at(activity, "/uppdatera"));
    const over = await browser.post(at(activity, "/uppdatera"), { ...formFields(form), percent: "140" });
    expect([over.status, over.text]).toEqual([422, expect.stringContaining("Skriv ett helt tal mellan 0 och 100")]);
    const bare = await browser.post(at(activity, "/uppdatera"), { ...formFields(form), state: "done" });
    expect(bare.text).toContain("Lägg till underlag först, eller skriv varför det inte finns något.");

    const evidence = await browser.get(at(activity, "/underlag/nytt"));
    const link = { ...formFields(evidence), kind: "link", title: "Rapport", address: "javascript:alert(1)" };
    const refused = await browser.post(at(activity, "/underlag/nytt"), link);
    expect([refused.status, refused.text]).toEqual([
      422,
      expect.stringContaining("Skriv en länk som börjar med https://"),
    ]);
    const files = [new File(["Vi övade."], "rapport.txt", { type: "text/plain" })];
    const kept = { ...link, kind: "file", address: "", files };
    expect((await browser.post(at(activity, "/underlag/nytt"), kept)).location).toContain("evidence-added");
    const shown = await browser.get(at(activity));
    const file = shown.document.querySelector('a[href$="/fil"]')?.getAttribute("href") ?? "";
    expect((await browser.get(file)).html).toBe("Vi övade.");

    const again = await browser.get(at(activity, "/uppdatera"));
    const done = { ...formFields(again), state: "done", note: "Alla kom ut." };
    expect((await browser.post(at(activity, "/uppdatera"), done)).location).toContain("activity-updated");
    expect((await browser.get(at(activity))).text).toMatch(/Klar[\s\S]*Alla kom ut\./);
    const away = await browser.get(file.replace(/fil$/, "ta-bort"));
    await browser.post(file.replace(/fil$/, "ta-bort"), { ...formFields(away), reason: "Fel fil." });
    expect((await browser.get(at(activity))).text).toContain("Inget underlag. Skäl: Fel fil.");
    expect((await browser.get(file)).status).toBe(404);
  });

  it("shows both when two tell of it at once, and loses neither", async () => {
    const { activity } = await addPlan(world, plan, plan.planner, people.social);
    const [first, second] = [await as(plan.planner), await as(people.officer)];
    const form = await second.get(at(activity, "/uppdatera"));
    const mine = {
      ...formFields(await first.get(at(activity, "/uppdatera"))),
      percent: "30",
      note: "Palle var först.",
    };
    await first.post(at(activity, "/uppdatera"), mine);
    const theirs = { ...formFields(form), percent: "80", health: "at_risk", note: "Hedda var sist." };
    const clash = await second.post(at(activity, "/uppdatera"), theirs);
    expect(clash.status).toBe(409);
    for (const said of ["Någon annan har ändrat", "Palle var först.", "Hedda var sist.", "Palle Planerare"]) {
      expect(clash.text).toContain(said);
    }
    expect(clash.text).not.toContain("at_risk");
    expect((await second.post(at(activity, "/uppdatera"), { ...formFields(clash), health: "at_risk" })).status).toBe(
      303,
    );
    expect((await second.get(at(activity))).text).toMatch(/Hedda var sist\.[\s\S]*Palle var först\./);
  });

  it("says that its owner has left, and can be told of all the same", async () => {
    const { activity } = await addPlan(world, plan, plan.planner, people.social);
    const left = await addPerson(world, "Lars Lämnat", "case_officer", people.social);
    await setActivity(world, activity, { owner_id: left.id });
    const ended_day = Temporal.PlainDate.from("2026-03-01");
    await arrange(world, (tx) => tx.updateTable("person").set({ ended_day }).where("id", "=", left.id).execute());
    const browser = await as(plan.planner);
    expect((await browser.get(at(activity))).text).toMatch(/Lars Lämnat har slutat här[\s\S]*Välj en ny ansvarig/);
    expect((await browser.get(at(activity, "/andra"))).text).toContain("Lars Lämnat (har slutat)");
    const form = await browser.get(at(activity, "/uppdatera"));
    expect((await browser.post(at(activity, "/uppdatera"), formFields(form))).status).toBe(303);
  });

  it("says that it was changed after the report was handed in", async () => {
    const { activity } = await addPlan(world, plan, plan.otherPlanner, people.culture);
    const day = Temporal.PlainDate.from("2026-03-01");
    const period = { id: world.newId(), body_id: plan.board.id, year: 2026, kind: "t1", state: "closed" };
    const report = { id: world.newId(), period_id: period.id, body_id: people.culture.id, number: 1, current: true };
    const frozen = { content: "{}", sha256: "x", handed_in_at: world.now().subtract({ hours: 48 }), late: false };
    await arrange(world, async (tx) => {
      await tx
        .insertInto("follow_up_period")
        .values({ ...period, opens_day: day, cut_off: day, due_day: day })
        .execute();
      await tx
        .insertInto("period_report")
        .values({ ...report, ...frozen })
        .execute();
    });
    const browser = await as(plan.otherPlanner);
    expect((await browser.get(at(activity))).text).toContain(
      "Ändrat 2026-03-10, efter att Tertialrapport 1 lämnades in 2026-03-08.",
    );
    const form = await browser.get(at(activity, "/uppdatera"));
    expect(form.text).toContain("Det du ändrar nu visas som ändrat efter inlämningen.");
    expect((await browser.post(at(activity, "/uppdatera"), formFields(form))).status).toBe(303);
  });

  it("is changed, moved, made to wait and commented on", async () => {
    const { goal, activity, actor } = await addPlan(world, plan, plan.planner, people.social);
    const other = await addPlan(world, plan, plan.planner, people.social);
    expect(actor.kind).toBe("person");
    const browser = await as(plan.planner);
    const changing = formFields(await browser.get(at(activity, "/andra")));
    expect(changing.requirements).toBe(plan.demands.drill);
    await browser.post(at(activity, "/andra"), { ...changing, title: "Öva utrymning av skolor" });
    const moving = formFields(await browser.get(at(activity, "/flytta")));
    expect(moving.goal).toBe(goal);
    expect((await browser.post(at(activity, "/flytta"), { ...moving, goal: other.goal })).location).toContain("moved");
    const waiting = await browser.post(at(activity, "/beroenden"), { needs: other.activity });
    expect(waiting.location).toContain("dependencies-changed");
    const ring = await browser.post(at(other.activity, "/beroenden"), { needs: activity });
    expect([ring.status, ring.text]).toEqual([422, expect.stringContaining("väntar i sin tur på den här")]);
    await browser.post(at(activity, "/beroenden"), { do: "remove", needs: other.activity });
    expect((await browser.get(at(activity, "/beroenden"))).text).toContain("Väntar inte på något.");
    const silent = await browser.post(at(activity), { text: " " });
    expect([silent.status, silent.text]).toEqual([422, expect.stringContaining("Skriv kommentaren.")]);
    expect((await browser.post(at(activity), { text: "Bra jobbat!" })).location).toContain("comment-added");
    expect((await browser.get(at(activity))).text).toMatch(/Öva utrymning av skolor[\s\S]*Bra jobbat!/);
  });
});

describe("others", () => {
  it("find nothing there, with a real id, and cannot write it", async () => {
    const { activity } = await addPlan(world, plan, plan.planner, people.social);
    const row = () => world.db.selectFrom("activity").selectAll().where("id", "=", activity).executeTakeFirst();
    const before = JSON.stringify(await row());
    const browser = await as(plan.otherPlanner);
    const evidence = world.newId();
    const pages = [
      `/uppfoljning/aktiviteter/${activity}`,
      `/uppfoljning/aktiviteter/${activity}/uppdatera`,
      `/uppfoljning/aktiviteter/${activity}/andra`,
      `/uppfoljning/aktiviteter/${activity}/flytta`,
      `/uppfoljning/aktiviteter/${activity}/beroenden`,
      `/uppfoljning/aktiviteter/${activity}/underlag/nytt`,
      `/uppfoljning/aktiviteter/${activity}/underlag/${evidence}/ta-bort`,
    ];
    const fields = {
      expectedVersion: "1",
      state: "ongoing",
      health: "on_track",
      goal: world.newId(),
      needs: world.newId(),
    };
    const more = {
      ...activityFields(""),
      text: "x",
      reason: "x",
      kind: "link",
      day: "2026-01-01",
      address: "https://x.se",
    };
    for (const address of pages) {
      expect([(await browser.get(address)).status, address]).toEqual([404, address]);
      expect([403, 404, 422], address).toContain((await browser.post(address, { ...more, ...fields })).status);
    }
    expect((await browser.get(`/uppfoljning/aktiviteter/${activity}/underlag/${evidence}/fil`)).status).toBe(404);
    expect(JSON.stringify(await row())).toBe(before);
    const manager = await addPerson(world, "Eva Enhetschef", "unit_manager", people.social);
    const reading = await as(manager);
    expect((await reading.get(at(activity))).document.querySelector(".page-heading-action")).toBeNull();
    expect((await reading.get(at(activity, "/uppdatera"))).status).toBe(403);
  });
});
