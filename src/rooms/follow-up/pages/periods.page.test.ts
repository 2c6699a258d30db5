import { beforeAll, describe, expect, it } from "vitest";
import { openBrowser, type Page } from "../../../../tests/support/browser.ts";
import type { Person } from "../../../../tests/support/cast.ts";
import { type FollowUpCast, followUpCast, putActivity, putGoal, wheelWith } from "../../../../tests/support/period.ts";
import { arrange, type TestWorld, testWorld } from "../../../../tests/support/world.ts";

let world: TestWorld;
let people: FollowUpCast;
beforeAll(async () => {
  world = await testWorld("2026-03-01T08:00:00Z");
  people = await followUpCast(world);
});
const as = async (person: Person) => {
  const browser = openBrowser(world);
  await browser.signIn(person);
  return browser;
};
/** What a form sends when nothing in it is touched. */
const untouched = ({ document }: Page): Record<string, string> =>
  Object.fromEntries(
    [...document.querySelectorAll("main form input, main form textarea, main form select")].flatMap((field) => {
      const name = field.getAttribute("name") ?? "";
      if (/checkbox|radio/.test(field.getAttribute("type") ?? "")) return [];
      const chosen = field.querySelector("option[selected]")?.getAttribute("value");
      return [[name, chosen ?? field.getAttribute("value") ?? field.textContent ?? ""]];
    }),
  );
const t1 = async () => (await wheelWith(world, people, "t1")).id;

describe("the year wheel", () => {
  it("is laid out by the strategist, who may move its days", async () => {
    const browser = await as(people.strategist);
    expect((await browser.get("/uppfoljning/arshjul?ar=2026")).text).toContain("Årshjulet för 2026 är inte upplagt");
    const form = await browser.get("/uppfoljning/arshjul/nytt?ar=2026");
    const wrong = await browser.post("/uppfoljning/arshjul/nytt", { ...untouched(form), year: "20" });
    expect([wrong.status, wrong.text]).toEqual([422, expect.stringContaining("Skriv ett år mellan 2000 och 2200.")]);
    const laid = await browser.post("/uppfoljning/arshjul/nytt", untouched(form));
    expect(laid.location).toBe("/uppfoljning/arshjul?ar=2026&klart=follow-up.wheel-set-up");
    const wheel = await browser.get(laid.location ?? "");
    expect(wheel.document.querySelector("main svg[role=img]")?.getAttribute("aria-label")).toContain("Verksamhetsplan");
    expect(wheel.document.querySelectorAll("main tbody tr").length).toBe(5);
    const address = `/uppfoljning/perioder/${await t1()}/andra`;
    const days = untouched(await browser.get(address));
    const reversed = await browser.post(address, { ...days, dueDay: "2026-04-20" });
    expect([reversed.status, reversed.text]).toEqual([422, expect.stringContaining("före den dag de beskriver")]);
    expect((await browser.post(address, { ...days, dueDay: "2026-05-18" })).location).toMatch(
      /klart=follow-up.period-changed$/,
    );
    const overtaken = await browser.post(address, { ...days, dueDay: "2026-05-20" });
    expect([overtaken.status, overtaken.text]).toEqual([409, expect.stringContaining("2026-05-18")]);
    expect(untouched(overtaken).dueDay).toBe("2026-05-20");
  });

  it("has what is next for the reader's own body on top, and nothing to change", async () => {
    const browser = await as(people.coordinator);
    const wheel = await browser.get("/uppfoljning/arshjul");
    expect(wheel.document.querySelector("main h2")?.textContent).toBe("Härnäst för er");
    expect(wheel.text).toContain("Verksamhetsplan 2026");
    expect(wheel.text).not.toContain("Lägg upp ett årshjul");
    expect((await browser.get("/uppfoljning/arshjul/nytt")).status).toBe(403);
    expect((await browser.get(`/uppfoljning/perioder/${await t1()}/andra`)).status).toBe(403);
    expect((await browser.get(`/uppfoljning/perioder/${await t1()}`)).location).toBe(
      `/uppfoljning/perioder/${await t1()}/organ/${people.social.slug}`,
    );
    expect((await openBrowser(world).get("/uppfoljning/arshjul")).location).toContain("/logga-in");
  });
});

describe("a body's report", () => {
  it("is confirmed row by row in one form, with nothing lost when a row is wrong", async () => {
    const goal = await putGoal(world, people.social);
    await putActivity(world, goal);
    await putActivity(world, goal, { title: "Byta lås" });
    world.clock.set("2026-04-20T08:00:00Z");
    const strategist = await as(people.strategist);
    const open = await strategist.get(`/uppfoljning/perioder/${await t1()}/oppna`);
    expect(open.text).toContain("3 organ kan lämna in sina rapporter.");
    await strategist.post(`/uppfoljning/perioder/${await t1()}/oppna`, {});
    const browser = await as(people.coordinator);
    const page = await browser.get(`/uppfoljning/perioder/${await t1()}/organ/${people.social.slug}`);
    expect(page.document.querySelector('[aria-current="step"]')?.textContent).toContain("Bekräfta läget");
    const address = `/uppfoljning/perioder/${await t1()}/organ/${people.social.slug}/laget`;
    const shown = await browser.get(address);
    const adding = shown.document.querySelector("main fieldset a[href*='/underlag/nytt']")?.getAttribute("href") ?? "";
    const link = { ...untouched(await browser.get(adding)), kind: "link", title: "Protokoll" };
    const added = await browser.post(adding, { ...link, address: "https://stad.example/protokoll" });
    expect(added.location).toBe(`${address}?klart=follow-up.evidence-added`);
    const form = untouched(await browser.get(address));
    const filled = {
      ...form,
      "goals.0.fulfilment": "partly",
      "goals.0.reason": "Två av tre har övat.",
      "activities.0.percent": "140",
      "activities.1.confirmed": "yes",
    };
    const wrong = await browser.post(address, filled);
    expect([wrong.status, wrong.document.title]).toEqual([422, expect.stringMatching(/^Fel: /)]);
    expect(untouched(wrong)).toMatchObject({ "goals.0.reason": "Två av tre har övat.", "activities.0.percent": "140" });
    expect(wrong.document.querySelector('[name="activities.1.confirmed"]')?.hasAttribute("checked")).toBe(true);
    const right = await browser.post(address, { ...filled, "activities.0.percent": "40" });
    expect(right.location).toBe(
      `/uppfoljning/perioder/${await t1()}/organ/${people.social.slug}?klart=follow-up.state-told`,
    );
    expect((await browser.get(`/uppfoljning/perioder/${await t1()}/organ/${people.social.slug}`)).text).toContain(
      "3 av 3 bekräftade, 1 av 1 mål bedömda",
    );
  });

  it("does not write over what somebody else saved while a row was being put right", async () => {
    const browser = await as(people.coordinator);
    const address = `/uppfoljning/perioder/${await t1()}/organ/${people.social.slug}/laget`;
    const form = untouched(await browser.get(address));
    const judged = { "goals.0.fulfilment": "partly" };
    const version = form["activities.0.expectedVersion"];
    const activity = String(form["activities.0.activity"]);
    await arrange(world, (tx) =>
      tx
        .updateTable("activity")
        .set({ percent: 60, version: Number(version) + 1 })
        .where("id", "=", activity)
        .execute(),
    );
    const wrong = await browser.post(address, { ...form, ...judged, "activities.0.percent": "140" });
    expect([wrong.status, untouched(wrong)["activities.0.expectedVersion"]]).toEqual([422, version]);
    const told = await browser.post(address, { ...untouched(wrong), ...judged, "activities.0.percent": "45" });
    expect([told.status, told.text]).toEqual([422, expect.stringContaining("Någon annan har ändrat det här")]);
    expect(told.document.querySelector('[name="activities.0.percent"]')?.getAttribute("value")).toBe("45");
    const again = await browser.post(address, { ...untouched(told), ...judged });
    expect(again.status).toBe(303);
  });

  it("has an introduction that two can write without losing a word", async () => {
    const browser = await as(people.coordinator);
    const address = `/uppfoljning/perioder/${await t1()}/organ/${people.social.slug}/inledning`;
    const first = untouched(await browser.get(address));
    const saved = await browser.post(address, { ...first, content: "Vi har **övat** i mars." });
    expect(saved.location).toBe(
      `/uppfoljning/perioder/${await t1()}/organ/${people.social.slug}?klart=follow-up.introduction-written`,
    );
    const other = await (await as(people.head)).post(address, { ...first, content: "Chefens text." });
    expect(other.status).toBe(409);
    expect(other.text).toContain("Texten som Sam Samordnarsson sparade 2026-04-20");
    expect(untouched(other).content).toContain("Chefens text.");
  });

  it("is read before it is handed in, and then stands as it was, as page, Word and PDF", async () => {
    const browser = await as(people.head);
    const address = `/uppfoljning/perioder/${await t1()}/organ/${people.social.slug}/lamna-in`;
    const form = await browser.get(address);
    expect(form.text).toContain("Två av tre har övat.");
    expect(form.text).toContain("Av målen följer 2 aktiviteter: 2 pågående.");
    const stale = await browser.post(address, { seen: "0".repeat(64) });
    expect([stale.status, stale.text]).toEqual([422, expect.stringContaining("har ändrats sedan du läste den")]);
    const done = await browser.post(address, untouched(form));
    expect(done.location).toBe(
      `/uppfoljning/perioder/${await t1()}/organ/${people.social.slug}/rapport?klart=follow-up.handed-in`,
    );
    const report = await browser.get(`/uppfoljning/perioder/${await t1()}/organ/${people.social.slug}/rapport`);
    expect(report.text).toContain("Inlämnad 2026-04-20 10:00 av Hanna Chefsson. Innehållet är låst.");
    expect(report.text).toContain("Markera texten nedan");
    expect(report.document.querySelector("main img")?.getAttribute("alt")).toContain("2 pågår");
    await arrange(world, (tx) =>
      tx.updateTable("activity").set({ health: "off_track" }).where("title", "=", "Byta lås").execute(),
    );
    const later = await browser.get(`/uppfoljning/perioder/${await t1()}/organ/${people.social.slug}/rapport`);
    expect(later.text).toContain("En sak har ändrats efter inlämningen");
    expect(later.text).toContain("Byta lås har ändrats (hur det går)");
    const docx = await browser.get(`/uppfoljning/perioder/${await t1()}/organ/${people.social.slug}/rapport/fil/docx`);
    expect(docx.headers.get("content-disposition")).toContain("Tertialrapport%201%202026");
    expect(
      (await browser.get(`/uppfoljning/perioder/${await t1()}/organ/${people.social.slug}/rapport/fil/pdf`)).html.slice(
        0,
        5,
      ),
    ).toBe("%PDF-");
    expect(
      (await browser.get(`/uppfoljning/perioder/${await t1()}/organ/${people.social.slug}/rapport/fil/exe`)).status,
    ).toBe(404);
    expect((await browser.get(address)).status).toBe(404);
    const stranger = await as(people.otherCoordinator);
    expect((await stranger.get(`/uppfoljning/perioder/${await t1()}/organ/${people.social.slug}/rapport`)).status).toBe(
      403,
    );
    expect(
      (await stranger.get(`/uppfoljning/perioder/${await t1()}/organ/${people.social.slug}/rapport/fil/pdf`)).status,
    ).toBe(403);
  });
});

describe("the strategist's page of a period", () => {
  it("says who has handed in and who not, as a page and as CSV, and closes and opens", async () => {
    const browser = await as(people.strategist);
    const address = `/uppfoljning/perioder/${await t1()}`;
    const page = await browser.get(address);
    expect(page.text).toContain("Kulturnämnden");
    expect(page.text).toContain("Inlämnad");
    const csv = await browser.get(`/uppfoljning/perioder/${await t1()}/organ.csv`);
    expect(csv.html).toContain("Socialnämnden;Inlämnad;2026-05-18");
    const close = await browser.get(`/uppfoljning/perioder/${await t1()}/stang`);
    expect(close.text).toContain("2 organ har inte lämnat in: Kommunstyrelsen, Kulturnämnden.");
    await browser.post(`/uppfoljning/perioder/${await t1()}/stang`, {});
    const silent = `/uppfoljning/perioder/${await t1()}/organ/${people.culture.slug}`;
    const shut = await (await as(people.otherCoordinator)).get(silent);
    expect(shut.text).toContain("Perioden är stängd. Be säkerhetsstrategen öppna inlämningen för er.");
    const again = `/uppfoljning/perioder/${await t1()}/organ/${people.culture.slug}/oppna-igen`;
    expect((await browser.post(again, { reason: "" })).text).toContain("Skriv varför inlämningen öppnas igen.");
    expect((await browser.post(again, { reason: "Två mål saknades." })).location).toMatch(
      /klart=follow-up.opened-again$/,
    );
    expect((await (await as(people.otherCoordinator)).get(silent)).text).toContain("Två mål saknades.");
    expect((await (await as(people.coordinator)).get(`/uppfoljning/perioder/${await t1()}/stang`)).status).toBe(403);
    const start = await (await as(people.otherCoordinator)).get("/");
    expect(start.text).toContain("Tertialrapport 1 2026");
  });
});
