import { beforeEach, describe, expect, it } from "vitest";
import { openBrowser } from "../../../../tests/support/browser.ts";
import { cast } from "../../../../tests/support/cast.ts";
import { addPlan, type Plan, planCast } from "../../../../tests/support/plan.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { readPlanImport } from "../jobs/read-plan-import.ts";
import { writePlanImport } from "../jobs/write-plan-import.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
let plan: Plan;
beforeEach(async () => {
  world = await testWorld();
  people = await cast(world);
  plan = await planCast(world, people);
  await addPlan(world, plan, plan.planner, people.social);
});
const as = async (person: { id: string }) => {
  const browser = openBrowser(world);
  await browser.signIn(person);
  return browser;
};
const hidden = (document: Document, name: string) =>
  document.querySelector(`[name=${name}]`)?.getAttribute("value") ?? "";

describe("a plan from a spreadsheet", () => {
  it("is pasted, looked through with each fault told, and written when somebody says so", async () => {
    const browser = await as(plan.planner);
    const start = await browser.get(`/uppfoljning/importera?organ=${people.social.slug}&ar=2026`);
    expect(start.text).toContain("Läs in från kalkylark");
    const nothing = await browser.post("/uppfoljning/importera", { body: people.social.id, year: "2026", pasted: "" });
    expect([nothing.status, nothing.text.includes("Välj en fil, eller klistra in rader")]).toEqual([422, true]);
    const rows = [
      "Rubrik\tUnder mål\tVarför\tAnsvarig\tKlar senast",
      "Öva larm\tAlla vet vad de ska göra\tSå\tChef\t2026-05-01",
    ];
    const pasted = [...rows, "Öva mer\tOkänt mål\tSå\tChef\t31 maj"].join("\n");
    const sent = await browser.post("/uppfoljning/importera", { body: people.social.id, year: "2026", pasted });
    const address = sent.location ?? "";
    const id = address.split("/").at(-1) ?? "";
    expect((await browser.get(`/uppfoljning/importera/${id}`)).text).toContain("Filen gås igenom");
    await readPlanImport(world, { import: id });
    const read = await browser.get(address);
    expect(read.text).toContain("En del rader behöver rättas");
    expect(read.text).toContain("Målet Okänt mål finns inte i planen");
    expect(read.text).toMatch(/Rad 3.*Klar senast/);
    const list = await browser.get(`/uppfoljning/importera/${id}/fel.csv`);
    expect(list.html).toContain("Rad;Kolumn;Vad du gör");
    expect(list.html).toContain("3;Under mål;Målet Okänt mål finns inte i planen och inte rätt i filen.");
    const version = hidden(read.document, "expectedVersion");
    await browser.post(address, { do: "write", expectedVersion: version });
    expect((await browser.get(address)).text).toContain("0 av 2 rader är klara");
    await writePlanImport(world, { import: id });
    expect((await browser.get(address)).text).toContain("De riktiga raderna finns nu i planen");
    expect((await browser.get(`/uppfoljning/organ/${people.social.slug}?ar=2026`)).text).toContain("Öva larm");
    expect((await browser.get("/uppfoljning/importera")).text).toContain("inklistrat.txt");
  });

  it("is fetched in the columns it is read in by, and nothing changes when it is read in again", async () => {
    const browser = await as(plan.planner);
    const sheet = await browser.get(`/uppfoljning/organ/${people.social.slug}/plan.csv?ar=2026`);
    expect(sheet.html).toContain("Öva utrymning");
    const files = [new File([sheet.html], "plan.csv", { type: "text/csv" })];
    const sent = await browser.post("/uppfoljning/importera", { body: people.social.id, year: "2026", files });
    const id = (sent.location ?? "").split("/").at(-1) ?? "";
    await readPlanImport(world, { import: id });
    const found = await world.db.selectFrom("plan_import").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
    expect(found).toMatchObject({ faults: [], counts: { same: 2, faulty: 0, changed: 0 } });
    const page = await browser.get(sent.location ?? "");
    expect(page.text).not.toContain("Läs in de");
    await browser.post(sent.location ?? "", { do: "drop" });
    expect((await browser.get(sent.location ?? "")).text).toContain("Filen kastades");
    expect((await browser.get("/uppfoljning/importera/mall.csv")).html).toContain("Rubrik;Beskrivning;Varför");
  });

  it("is the planners' own: others neither see the file nor the plan", async () => {
    const planner = await as(plan.planner);
    const sent = await planner.post("/uppfoljning/importera", {
      body: people.social.id,
      year: "2026",
      pasted: "Rubrik\nX",
    });
    const stranger = await as(plan.otherPlanner);
    expect((await stranger.get(sent.location ?? "")).status).toBe(404);
    expect((await stranger.get(`${sent.location}/fel.csv`)).status).toBe(404);
    expect((await stranger.post(sent.location ?? "", { do: "drop" })).status).toBe(404);
    expect((await stranger.get(`/uppfoljning/organ/${people.social.slug}/plan.csv`)).status).toBe(404);
    const body = { body: people.social.id, year: "2026", pasted: "Rubrik\nX" };
    expect((await stranger.post("/uppfoljning/importera", body)).status).toBe(403);
    const other = await as(people.registrar);
    expect((await other.get("/uppfoljning/importera")).status).toBe(403);
    expect((await other.get("/uppfoljning/importera/mall.csv")).status).toBe(403);
  });
});
