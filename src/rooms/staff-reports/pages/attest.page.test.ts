import { beforeAll, describe, expect, it } from "vitest";
import { sendForAttest } from "../../../../tests/support/attest.ts";
import { openBrowser } from "../../../../tests/support/browser.ts";
import { hiddenFields } from "../../../../tests/support/forms.ts";
import { resultOf } from "../../../../tests/support/refused.ts";
import {
  beginReport,
  type ReportCast,
  reportCast,
  reportRow,
  writeIn,
  writeReport,
} from "../../../../tests/support/staff-report.ts";

let setting: ReportCast;
let id: string;
beforeAll(async () => {
  setting = await reportCast();
  const { world, people, file } = setting;
  id = (await writeReport(world, people.officer, { case: file.id })).id;
});
const as = async (person: { id: string }) => {
  const browser = openBrowser(setting.world);
  await browser.signIn(person);
  return browser;
};
const at = {
  ask: (report = id) => `/tjansteutlatanden/${report}/begar-attest`,
  attest: (report = id) => `/tjansteutlatanden/${report}/attestera`,
  back: (report = id) => `/tjansteutlatanden/${report}/skicka-tillbaka`,
  versions: (report = id) => `/tjansteutlatanden/${report}/versioner`,
  file: (format: string, report = id) => `/tjansteutlatanden/${report}/fil/${format}`,
};

describe("the way of a report through attest, without JavaScript", () => {
  it("is asked for, naming who will be asked", async () => {
    const { people } = setting;
    const officer = await as(people.officer);
    const page = await officer.get(at.ask());
    expect(page.text).toContain(people.head.name);
    const sent = await officer.post(at.ask(), hiddenFields(page.document));
    expect([sent.status, sent.location]).toEqual([303, `/tjansteutlatanden/${id}?klart=staff-reports.attest-asked`]);
    expect((await officer.post(at.ask(), hiddenFields(page.document))).status).toBe(422);
    expect((await officer.get(at.ask())).text).toContain(
      "Det går bara att be om attest medan tjänsteutlåtandet är ett utkast",
    );
  });

  it("says what is missing in one that is not ready", async () => {
    const { world, people, file } = setting;
    const empty = await beginReport(world, people.officer, { case: file.id });
    const officer = await as(people.officer);
    const page = await officer.get(at.ask(empty.id));
    const refused = await officer.post(at.ask(empty.id), hiddenFields(page.document));
    expect(refused.status).toBe(422);
    expect(refused.document.title).toMatch(/^Fel: /);
    expect(refused.text).toContain("Avsnittet Sammanfattning är tomt.");
  });

  it("shows the whole document to whose turn it is, with one button; others see whose turn it is", async () => {
    const { people } = setting;
    const page = await (await as(people.head)).get(at.attest());
    expect(page.text).toContain("Larmkedjan bör beskrivas tydligare.");
    const buttons = [...page.document.querySelectorAll("main button")].map((one) => one.textContent);
    expect(new Set(buttons)).toEqual(new Set(["Attestera"]));
    const other = await (await as(people.director)).get(at.attest());
    expect(other.text).toContain(`Det är ${people.head.name} som ska attestera nu.`);
    expect(other.document.querySelector("main button")).toBeNull();
  });

  it("is sent back with a reason, changed, and shows the one who sent it back what is new", async () => {
    const { world, people } = setting;
    const head = await as(people.head);
    const form = hiddenFields((await head.get(at.back())).document);
    const empty = await head.post(at.back(), { ...form, reason: "" });
    expect(empty.status).toBe(422);
    expect(empty.text).toContain("Skriv vad som behöver ändras");
    expect((await head.post(at.back(), { ...form, reason: "Skriv om larmet." })).status).toBe(303);
    resultOf(await writeIn(world, people.officer, id, "summary", "Förslaget är mycket bra."));
    await sendForAttest(world, people.officer, id);
    const page = await head.get(at.attest());
    expect(page.text).toContain("Ändrat sedan version 1");
    expect(page.text).toContain("Skriv om larmet.");
    const inserted = [...page.document.querySelectorAll("ins")].map((one) => one.textContent).join(" ");
    expect(inserted).toMatch(/Infogat: mycket ?\s*slut på infogat/);
    expect(page.text).toContain("Attestera på nytt");
  });

  it("is attested by both in turn; an old page is a conflict", async () => {
    const { world, people } = setting;
    const head = await as(people.head);
    const form = hiddenFields((await head.get(at.attest())).document);
    const wrong = await head.post(at.attest(), { sha256: "0".repeat(64) });
    expect(wrong.status).toBe(409);
    expect(wrong.text).toContain("har ändrats sedan du öppnade sidan. Läs det som står nu");
    const done = await head.post(at.attest(), form);
    expect(done.location).toBe(`/tjansteutlatanden/${id}?klart=staff-reports.attested`);
    expect((await head.post(at.attest(), form)).status).toBe(403);
    const director = await as(people.director);
    expect((await director.post(at.attest(), form)).status).toBe(303);
    expect(await reportRow(world, id)).toMatchObject({ state: "attested" });
  });

  it("keeps every version, and compares them", async () => {
    const { people } = setting;
    const page = await (await as(people.auditor)).get(at.versions());
    expect(page.text).toContain("Version 2");
    expect(page.text).toContain(`${people.head.name}, Department_head, skickade tillbaka`);
    expect(page.text).toContain("Från version 1 till version 2");
    expect(page.text).toContain("Infogat: mycket");
    const back = await (await as(people.auditor)).get(`${at.versions()}?fran=2&till=1`);
    expect(back.text).toContain("Borttaget: mycket");
  });

  it("comes as files to those who read it, and is not there for others", async () => {
    const { people } = setting;
    const officer = await as(people.officer);
    for (const format of ["pdf", "archive", "docx"]) {
      const file = await officer.ask(at.file(format));
      expect([file.status, file.headers.get("x-content-type-options")]).toEqual([200, "nosniff"]);
    }
    expect((await officer.get(at.file("odt"))).status).toBe(404);
    const stranger = await as(people.otherOfficer);
    for (const address of [at.ask(), at.attest(), at.back(), at.versions(), at.file("pdf")])
      expect((await stranger.get(address)).status).toBe(404);
  });
});
