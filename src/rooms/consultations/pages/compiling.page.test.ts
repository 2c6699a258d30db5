import { beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "../../../../tests/support/browser.ts";
import { answered, handleAll } from "../../../../tests/support/compiled.ts";
import { hiddenFields } from "../../../../tests/support/forms.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";

let world: TestWorld;
let here: Awaited<ReturnType<typeof answered>>;
beforeAll(async () => {
  world = await testWorld();
  here = await answered(world);
});

const as = async (person: { id: string }) => {
  const browser = openBrowser(world);
  await browser.signIn(person);
  return browser;
};
const at = {
  workbench: () => `/remisser/${here.asked.id}/sammanstall`,
  handle: () => `/remisser/${here.asked.id}/sammanstall/hantera`,
  report: () => `/remisser/${here.asked.id}/utlatande`,
  number: () => `/remisser/${here.asked.id}/utlatande/nummer`,
  finish: () => `/remisser/${here.asked.id}/utlatande/slutfor`,
  file: (format: string) => `/remisser/${here.asked.id}/utlatande/fil/${format}`,
  paragraph: (id: string) => `/remisser/${here.asked.id}/utlatande/stycken/${id}`,
  feedback: () => `/remisser/${here.asked.id}/aterkoppling`,
  feedbackTo: (id: string) => `/remisser/${here.asked.id}/aterkoppling/${id}`,
  close: () => `/remisser/${here.asked.id}/avsluta`,
  own: (id: string) => `/remisser/inkomna/${id}/aterkoppling`,
};
const hidden = (document: Document) => hiddenFields(document, "main form");

describe("compiling", () => {
  it("has all viewpoints by section, and takes one through to the next", async () => {
    const browser = await as(here.asked.strategist);
    const page = await browser.get(at.workbench());
    expect(page.text).toContain("0 av 2 synpunkter hanterade");
    expect([...page.document.querySelectorAll("main section > div > h2")].map((one) => one.textContent)).toEqual([
      "Förslaget som helhet",
      "Larmkedja",
      "Hållning avsnitt för avsnitt",
    ]);
    const next = await browser.get(page.document.querySelector(".page-heading-action a")?.getAttribute("href") ?? "");
    expect(next.text).toContain("Liknande synpunkter");
    const seen = next.document.querySelector('input[name="seen"][checked]')?.getAttribute("value") ?? "";
    const empty = await browser.post(at.handle(), { seen });
    expect(empty.text).toContain("Välj vad det blir av synpunkten.");
    const saved = await browser.post(at.handle(), { seen, outcome: "not", reason: "Det står redan där.", do: "next" });
    const second = await browser.get(saved.location ?? "");
    expect(second.text).toContain("1 av 2 synpunkter hanterade");
    const clash = await browser.post(at.handle(), { seen, outcome: "taken", reason: "Ja." });
    expect([clash.status, clash.text]).toEqual([409, expect.stringContaining("Det står redan där.")]);
    expect((await browser.get(`${at.workbench()}?lage=unhandled`)).text).toContain("1 synpunkt");
    await handleAll(world, here.asked);
    const done = await browser.get(at.handle());
    expect((await browser.get(done.location ?? "")).text).toContain("Alla synpunkter är hanterade.");
  });

  it("drafts the report, keeps what is written, and registers it", async () => {
    const browser = await as(here.asked.strategist);
    expect((await browser.get(at.report())).text).toContain("Utlåtandet är inte påbörjat");
    const wrong = await browser.post(at.number(), { number: "19", title: "Säkerhetsprogram" });
    expect(wrong.text).toContain("Skriv numret som år, löpnummer och rotel");
    await browser.post(at.number(), { number: "2026:19 RI", title: "Säkerhetsprogram" });
    const report = await browser.get(at.report());
    expect(report.text).toContain(
      "Ärendet har remitterats till socialnämnden, kulturnämnden och Storviks brandförsvar.",
    );
    expect(report.text).toContain("Storviks brandförsvar har inte inkommit med svar.");
    const edit = report.document.querySelector('a[href*="/stycken/"]')?.getAttribute("href") ?? "";
    const id = edit.split("/").at(-1) ?? "";
    const paragraph = await browser.get(at.paragraph(id));
    const saved = await browser.post(at.paragraph(id), {
      ...hidden(paragraph.document),
      content: "Programmet **godkänns**.",
    });
    expect(saved.location).toContain(`#stycke-${id}`);
    await browser.post(at.report(), {});
    expect((await browser.get(at.report())).text).toContain("Programmet godkänns.");
    expect((await browser.get(at.paragraph(id))).text).toContain("Skillnad mot Värns utkast");
    for (const [format, type] of [
      ["pdf", "application/pdf"],
      ["docx", "wordprocessingml"],
    ] as const)
      expect((await browser.get(at.file(format))).headers.get("content-type")).toContain(type);
    expect((await browser.get(at.file("exe"))).status).toBe(404);
    const finish = await browser.get(at.finish());
    const finished = await browser.post(at.finish(), hidden(finish.document));
    const final = await browser.get(finished.location ?? "");
    expect(final.text).toContain("Utlåtandet är slutfört och registrerat.");
    const files = await world.db.selectFrom("document_file").select("name").execute();
    expect(files.map(({ name }) => name).toSorted()).toEqual(["Utlåtande 2026-19 RI.docx", "Utlåtande 2026-19 RI.pdf"]);
  });

  it("is closed for others, and ends with each being told", async () => {
    const strategist = await as(here.asked.strategist);
    const officer = await as(here.people.officer);
    const pages = [
      at.workbench(),
      at.handle(),
      at.report(),
      at.number(),
      at.finish(),
      at.file("pdf"),
      at.feedback(),
      at.feedbackTo(here.social),
      at.close(),
    ];
    for (const page of pages) {
      expect((await officer.get(page)).status, page).toBe(404);
      expect((await openBrowser(world).get(page)).status, page).toBe(303);
    }
    expect((await officer.get(at.own(here.social))).text).toContain("Remissen är inte avslutad än.");
    expect((await strategist.get(at.feedbackTo(here.social))).text).toContain("så här kommer det att se ut");
    const ask = await strategist.get(at.close());
    expect(ask.text).toContain("De 2 som har svarat får ett meddelande");
    const closed = await strategist.post(at.close(), {});
    expect((await strategist.get(closed.location ?? "")).text).toContain("Remissen är avslutad");
    const told = await officer.get(at.own(here.social));
    expect(told.text).toContain("Avsnittet skrivs om.");
    expect((await officer.get(at.own(here.culture))).status).toBe(404);
    expect((await strategist.get(at.handle())).status).toBe(422);
  });
});
