import { beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "../../../../tests/support/browser.ts";
import { hiddenFields } from "../../../../tests/support/forms.ts";
import { addVersion } from "../../../../tests/support/programme.ts";
import { addServingGoal, programmeCast } from "../../../../tests/support/programme-people.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof programmeCast>>;
beforeAll(async () => {
  world = await testWorld();
  people = await programmeCast(world);
});
const as = async (person: { id: string }) => {
  const browser = openBrowser(world);
  await browser.signIn(person);
  return browser;
};
type Browser = Awaited<ReturnType<typeof as>>;
const hidden = (document: Document, form = "main form:not(.action-form)") => hiddenFields(document, form);
const next = (document: Document) => document.querySelector(".page-heading-action a")?.textContent;
/** Fills the page's form in and follows it; answers the address it led to. */
async function send(browser: Browser, path: string, fields: Record<string, unknown>) {
  const form = await browser.get(path);
  expect(form.status, path).toBe(200);
  const sent = await browser.post(path.replace(/\?.*$/, ""), { ...hidden(form.document), ...fields } as never);
  expect(sent.status, sent.text.slice(0, 2_000)).toBe(303);
  return sent.location ?? "";
}

describe("a programme from nothing to adopted, without JavaScript", () => {
  it("leads from step to step, and keeps what each step needs", async () => {
    const browser = await as(people.strategist);
    expect((await browser.get("/program")).text).toContain("Inga program ännu");
    const bare = await browser.post("/program/nytt", { title: "" });
    expect([bare.status, bare.text]).toEqual([422, expect.stringContaining("Skriv vad programmet heter")]);
    const facts = { title: "Säkerhetsprogram", kind: "security", about: "Trygghet.", responsible: "Säkerhetsenheten" };
    const begin = await send(browser, "/program/nytt", { ...facts, body: people.board.id });
    expect(begin).toBe("/program/sakerhetsprogram/versioner/ny?klart=programmes.started");
    const begun = await send(browser, "/program/sakerhetsprogram/versioner/ny", {
      periodLabel: "2027–2030",
      from: "nothing",
    });
    expect(begun).toBe("/program/sakerhetsprogram/versioner/1?klart=programmes.version-begun");
    const version = "/program/sakerhetsprogram/versioner/1";
    const empty = await browser.get(version);
    expect([next(empty.document), empty.text]).toEqual(["Skriv texten", expect.stringContaining("Ingen text ännu")]);
    const part = await send(browser, `/program/sakerhetsprogram/versioner/1/innehall`, {
      kind: "chapter",
      heading: "Övning",
    });
    expect(part).toMatch(/\/innehall\/[\w-]+\?klart=programmes.part-added$/);
    const at = part.replace(/\?.*$/, "");
    const partId = at.split("/").at(-1) ?? "";
    await send(browser, at, { heading: "Övning och utbildning", content: "Nämnderna ska öva varje år. Det är bra." });
    await send(browser, `/program/sakerhetsprogram/versioner/1/lagstod/${partId}`, {
      "law-0": "Kommunallagen",
      "provision-0": "6 kap. 1 §",
      "asOf-0": "2026-01-15",
    });
    await send(browser, `/program/sakerhetsprogram/versioner/1/fokusomraden`, { name: "Beredskap" });
    const suggest = await browser.get(`/program/sakerhetsprogram/versioner/1/krav/forslag?del=${partId}`);
    expect(suggest.text).toContain("Nämnderna ska öva varje år.");
    expect(suggest.text).not.toContain("Det är bra.");
    const area = suggest.document.querySelector('input[name="areas"]')?.getAttribute("value") ?? "";
    const chosen = { part: partId, texts: "Nämnderna ska öva varje år.", addressee: "committees", areas: area };
    const taken = await browser.post(`/program/sakerhetsprogram/versioner/1/krav/forslag`, chosen);
    expect(taken.location, taken.text.slice(0, 2_000)).toBe(
      `/program/sakerhetsprogram/versioner/1/krav?klart=programmes.suggestions-taken`,
    );
    const ready = await browser.get(version);
    expect(next(ready.document)).toBe("Godkänn för remiss");
    for (const word of ["Kommunallagen 6 kap. 1 §", "Nämnderna ska öva varje år.", "Övning och utbildning"]) {
      expect(ready.text).toContain(word);
    }
    await send(browser, `/program/sakerhetsprogram/versioner/1/beslut/bered`, {});
    await send(browser, `/program/sakerhetsprogram/versioner/1/beslut/foresla`, {});
    const decided = { decidedDay: "2026-03-09", paragraph: "§ 42", inForceFrom: "2026-03-10", reviewDay: "2026-05-01" };
    const reversed = await browser.get(`/program/sakerhetsprogram/versioner/1/beslut/anta`);
    const bad = await browser.post(`/program/sakerhetsprogram/versioner/1/beslut/anta`, {
      ...hidden(reversed.document),
      ...decided,
      decidedBy: people.council.id,
      inForceFrom: "2026-03-01",
    });
    expect([bad.status, bad.text]).toEqual([
      422,
      expect.stringContaining("En version gäller tidigast den dag den beslutades"),
    ]);
    await send(browser, `/program/sakerhetsprogram/versioner/1/beslut/anta`, {
      ...decided,
      decidedBy: people.council.id,
    });
    const adopted = await browser.get(version);
    for (const word of ["I kraft", "Kommunfullmäktige", "§ 42", "Aktualitetsprövas 2026-05-01"])
      expect(adopted.text).toContain(word);
    const stranger = openBrowser(world);
    for (const page of [
      "/program",
      "/program/sakerhetsprogram",
      version,
      `/program/sakerhetsprogram/versioner/1/krav`,
      `/program/sakerhetsprogram/versioner/1/fokusomraden`,
      `/program/sakerhetsprogram/versioner/1/lagstod`,
      `/program/sakerhetsprogram/versioner/1/forandringar`,
      `/program/sakerhetsprogram/versioner/1/antaganden`,
    ]) {
      expect((await stranger.get(page)).status, page).toBe(200);
    }
    expect((await stranger.get(version)).text).not.toContain("Gör mer");
  });
});

describe("what surrounds a programme", () => {
  it("is changed on pages of its own, and shows both texts when two write at once", async () => {
    const browser = await as(people.strategist);
    const { programme, number } = await addVersion(world, people.board, { state: "drafting" });
    const sister = await addVersion(world, people.board, { title: "Kvalitetsprogram", kind: "quality" });
    const at = `/program/${programme.slug}`;
    const form = hidden((await browser.get(`/program/${programme.slug}/uppgifter`)).document);
    const facts = { kind: "security", title: "Nytt namn", about: "A", responsible: "B" };
    expect((await browser.post(`/program/${programme.slug}/uppgifter`, { ...form, ...facts })).location).toBe(
      `${at}?klart=programmes.changed`,
    );
    const late = await browser.post(`/program/${programme.slug}/uppgifter`, { ...form, ...facts, title: "Mitt namn" });
    expect([late.status, late.text]).toEqual([409, expect.stringContaining("Nytt namn")]);
    expect(late.document.querySelector('[name="title"]')?.getAttribute("value")).toBe("Mitt namn");
    await send(browser, `/program/${programme.slug}/systerprogram`, {
      [`about-${sister.programme.id}`]: "Informationssäkerhet",
    });
    expect((await browser.get(at)).text).toContain("Informationssäkerhet");
    await send(browser, `/program/${programme.slug}/versioner/${number}/uppgifter`, {
      periodLabel: "2027–2031",
      reviewDay: "2028-01-31",
    });
    expect((await browser.get(`/program/${programme.slug}/versioner/${number}`)).text).toContain("2027–2031");
    await send(browser, `/program/${programme.slug}/versioner/${number}/beslut/kasta`, {});
    expect((await browser.get(at)).text).toContain("Ingen version ännu");
  });

  it("tells a company what it has not adopted, and lets it note its decision", async () => {
    const { programme } = await addVersion(world, people.board);
    const slug = programme.slug;
    const at = `/program/${slug}/versioner/1/antaganden`;
    const browser = await as(people.companyCoordinator);
    expect((await browser.get(at)).text).toContain("Inte antaget");
    await send(browser, `/program/${slug}/versioner/1/antaganden/${people.company.id}`, {
      decidedDay: "2026-02-10",
      paragraph: "§ 7",
    });
    expect((await browser.get(at)).text).toContain("§ 7");
    expect((await browser.get(`${at}/${people.culture.id}`)).status).toBe(403);
    const keeper = await as(people.secretary);
    await send(keeper, `/program/${slug}/versioner/1/beslut/upphav`, {
      day: "2026-06-01",
      reason: "Tas i andra program.",
    });
    expect((await keeper.get(`/program/${programme.slug}/versioner/1`)).text).toContain("2026-06-01");
  });

  it("keeps drafts from others, and acts from those who only read", async () => {
    const { programme, parts } = await addVersion(world, people.board, { state: "drafting" });
    const at = `/program/${programme.slug}/versioner/1`;
    const other = await as(people.officer);
    const secretary = await as(people.secretary);
    for (const page of ["", "/krav", "/innehall", `/innehall/${parts[0]?.id}`, "/beslut", "/beslut/anta", "/remiss"]) {
      expect((await other.get(`${at}${page}`)).status, page).toBe(404);
      expect((await openBrowser(world).get(`${at}${page}`)).status, page).not.toBe(200);
    }
    expect((await secretary.get(at)).status).toBe(200);
    expect((await secretary.get(`/program/${programme.slug}/versioner/1/beslut`)).status).toBe(200);
    for (const page of ["/innehall", "/uppgifter", "/beslut/bered"]) {
      expect((await secretary.get(`${at}${page}`)).status, page).toBe(403);
    }
    expect((await secretary.get(`/program/${programme.slug}/versioner/1/beslut/anta`)).status).toBe(422);
    expect(
      (await (await as(people.strategist)).get(`/program/${programme.slug}/versioner/1/beslut/okand`)).status,
    ).toBe(404);
    expect((await secretary.get("/program/nytt")).status).toBe(403);
  });

  it("says how many goals serve a requirement before it is struck", async () => {
    const browser = await as(people.strategist);
    const { programme, requirements } = await addVersion(world, people.board, { state: "drafting" });
    const [one] = requirements;
    await addServingGoal(world, people.culture, one?.id ?? "");
    const page = await browser.get(`/program/${programme.slug}/versioner/1/krav/${one?.wordingId}/stryk`);
    expect(page.text).toContain("1 mål eller aktivitet svarar mot kravet");
  });
});
