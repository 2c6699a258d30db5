import { beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "../../../../tests/support/browser.ts";
import { addBody, addPerson, cast, type Person } from "../../../../tests/support/cast.ts";
import { askForTime, sendOut, setStage } from "../../../../tests/support/consultation.ts";
import { hiddenFields } from "../../../../tests/support/forms.ts";
import { addRegister, type Register } from "../../../../tests/support/register.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
let strategist: Person;
let register: Register;
beforeAll(async () => {
  world = await testWorld();
  people = await cast(world);
  strategist = await addPerson(world, "Stina Strategsson", "security_strategist", people.social);
  register = await addRegister(world, people.social, "KS {year}/{serial}");
});
const as = async (person: { id: string }) => {
  const browser = openBrowser(world);
  await browser.signIn(person);
  return browser;
};
const names = (document: Document) => [...document.querySelectorAll("main tbody th a")].map((link) => link.textContent);
async function out() {
  const [late, done] = [await addBody(world, "Alldeles sena nämnden"), await addBody(world, "Besvarade nämnden")];
  const outside = "Kören; kor@forening.example";
  const to = [people.culture, done, late];
  const sent = await sendOut(world, { sender: people.social, to, outside, by: strategist, register });
  await setStage(world, sent.at(done).id, "answered");
  await setStage(world, sent.at(late).id, "drafting", { meeting_day: Temporal.PlainDate.from("2026-05-12") });
  return { ...sent, late: sent.at(late).id, done: sent.at(done).id, url: `/remisser/${sent.id}` };
}

describe("the wall", () => {
  it("shows those to look at first, narrows and sorts by its address, and is a CSV file too", async () => {
    const sent = await out();
    const browser = await as(strategist);
    const page = await browser.get(sent.url);
    expect(names(page.document)).toEqual(["Alldeles sena nämnden", "Kulturnämnden", "Kören", "Besvarade nämnden"]);
    expect(page.text).toContain("Sammanträdet är efter svarsdagen");
    expect(page.text).toContain("55 dagar kvar");
    expect(names((await browser.get(`/remisser/${sent.id}?lage=besvarade`)).document)).toEqual(["Besvarade nämnden"]);
    expect(names((await browser.get(`/remisser/${sent.id}?ordning=namn&riktning=fallande`)).document)[0]).toBe("Kören");
    const csv = await browser.get(`/remisser/${sent.id}/instanser.csv`);
    expect(csv.headers.get("content-type")).toBe("text/csv; charset=utf-8");
    expect(csv.html.split("\r\n")[1]).toBe("Alldeles sena nämnden;Svar skrivs;2026-05-04;;;2026-05-12;;Bara i Värn");
    expect((await browser.get("/remisser")).text).toContain("1 av 4");
  });

  it("shows a mail that came back as failed, and sends it again to another address", async () => {
    const sent = await out();
    await world.pool.query("update outgoing_message set state = 'failed', problem = '550 unknown'");
    const browser = await as(strategist);
    expect((await browser.get(sent.url)).text).toContain("Remissen har inte kommit fram");
    const choir = sent.consultees.find(({ name }) => name === "Kören")?.id ?? "";
    const page = await browser.get(`/remisser/${sent.id}/instanser/${choir}`);
    expect(page.text).toContain("550 unknown");
    const address = `/remisser/${sent.id}/instanser/${choir}/skicka-igen`;
    const form = await browser.get(address);
    const wrong = await browser.post(address, { ...hiddenFields(form.document), email: "kör" });
    expect([wrong.status, wrong.text]).toEqual([
      422,
      expect.stringContaining("Det går inte att skicka till den adressen"),
    ]);
    const again = await browser.post(address, { ...hiddenFields(form.document), email: "ratt@forening.example" });
    expect(again.location).toBe(`/remisser/${sent.id}/instanser/${choir}?klart=consultations.notice-resent`);
    expect((await browser.get(again.location ?? "")).text).toContain("ratt@forening.example");
  });

  it("reminds in the words that were shown, those at risk chosen beforehand", async () => {
    const sent = await out();
    const browser = await as(strategist);
    const form = await browser.get(`/remisser/${sent.id}/paminn`);
    expect(form.text).toContain("Svaret skrivs hos er, men är inte klart för beslut.");
    expect(
      [...form.document.querySelectorAll("input[name=consultees][checked]")].map((box) => box.getAttribute("value")),
    ).toEqual([sent.late]);
    const nobody = await browser.post(`/remisser/${sent.id}/paminn`, {});
    expect([nobody.status, nobody.text]).toEqual([422, expect.stringContaining("Välj minst en att påminna")]);
    const done = await browser.post(`/remisser/${sent.id}/paminn`, { consultees: [sent.late] });
    expect(done.location).toBe(`/remisser/${sent.id}?klart=consultations.reminded`);
    expect((await browser.get(`/remisser/${sent.id}/instanser/${sent.late}`)).text).toContain("Påminnelse");
  });

  it("asks for the decision on more time before all else", async () => {
    const sent = await out();
    const request = await askForTime(world, sent.late);
    const browser = await as(strategist);
    const link = (await browser.get(sent.url)).document.querySelector(".page-heading-action a");
    expect([link?.textContent, link?.getAttribute("href")]).toEqual([
      "Besluta om anstånd",
      `/remisser/${sent.id}/anstand/${request}`,
    ]);
    const address = `/remisser/${sent.id}/anstand/${request}`;
    const form = await browser.get(address);
    const refused = await browser.post(address, {
      ...hiddenFields(form.document),
      decision: "refused",
      grantedDay: "",
    });
    expect([refused.status, refused.text]).toEqual([422, expect.stringContaining("Skriv varför anståndet avslås")]);
    const granted = { ...hiddenFields(form.document), decision: "granted", grantedDay: "2026-05-18" };
    expect((await browser.post(address, granted)).location).toBe(
      `/remisser/${sent.id}?klart=consultations.extension-decided`,
    );
    expect((await browser.get(`/remisser/${sent.id}/instanser/${sent.late}`)).text).toContain("Beviljat");
    expect((await browser.get(address)).status).toBe(422);
  });

  it("moves the day, asks more, and sends a changed proposal with its sections paired", async () => {
    const sent = await out();
    const browser = await as(strategist);
    const post = async (page: string, fields: Record<string, string | string[]>) => {
      const seen = hiddenFields((await browser.get(`/remisser/${sent.id}${page}`)).document);
      const done = await browser.post(`/remisser/${sent.id}${page}`, { ...seen, ...fields });
      return done.location ?? done.text.slice(0, 400);
    };
    expect((await browser.get(`/remisser/${sent.id}/svarsdag`)).text).toContain("Svarsdagen är nu 2026-05-04");
    expect((await browser.get(`/remisser/${sent.id}/lagg-till`)).text).toContain("De nya får samma förslag");
    expect(await post("/svarsdag", { dueDay: "2026-05-11" })).toContain("day-moved");
    expect(await post("/lagg-till", { bodies: [people.social.id], outside: "" })).toContain("added");
    expect((await browser.get(`/remisser/${sent.id}/andrat-forslag`)).text).toContain(
      "Det finns inget ändrat förslag att skicka",
    );
    const offersChange = async () =>
      (await browser.get(sent.url)).document.querySelector(`main a[href="${sent.url}/andrat-forslag"]`) !== null;
    expect(await offersChange()).toBe(false);
    expect(
      await post("/forslag", { markdown: "# Mål\n\nNytt.\n\n# Uppföljning\n\nB", note: "Kortare", files: [] }),
    ).toContain("/forslag/avsnitt");
    expect(await offersChange()).toBe(true);
    const look = await browser.get(`/remisser/${sent.id}/forslag/avsnitt`);
    expect(look.text).toContain("tidigare avsnitt saknas");
    const [first, , , last] = sent.sections.map(({ sectionId }) => sectionId);
    expect(await post("/forslag/avsnitt", { "section-0": first ?? "", "section-1": last ?? "" })).toContain("paired");
    expect((await browser.get(`/remisser/${sent.id}/andrat-forslag`)).text).toContain("Hette: Inledning");
    expect(await post("/andrat-forslag", {})).toContain("resent");
    expect(await post("/aterkalla", { reason: "Nytt läge" })).toContain("withdrawn");
    expect((await browser.get(sent.url)).text).toContain("Nytt läge");
  });

  it("is not there for those who were asked, in any of its parts", async () => {
    const sent = await out();
    const request = await askForTime(world, sent.late);
    const other = await as(people.otherRegistrar);
    const parts = ["", "/instanser.csv", `/instanser/${sent.late}`, `/instanser/${sent.late}/skicka-igen`, "/paminn"];
    for (const part of [...parts, "/svarsdag", "/lagg-till", "/andrat-forslag", `/anstand/${request}`]) {
      expect((await other.get(`/remisser/${sent.id}${part}`)).status, part).toBe(404);
    }
    expect((await (await as(people.auditor)).get(`/remisser/${sent.id}/paminn`)).status).toBe(403);
  });
});
