import { beforeAll, describe, expect, it } from "vitest";
import { attested } from "../../../../tests/support/attest.ts";
import { openBrowser } from "../../../../tests/support/browser.ts";
import { resultOf } from "../../../../tests/support/refused.ts";
import { type ReportCast, reportCast, writeReport } from "../../../../tests/support/staff-report.ts";
import { sendReportFile } from "../commands/send-report-file.ts";

let setting: ReportCast;
let bytes: Uint8Array<ArrayBuffer>;
beforeAll(async () => {
  setting = await reportCast();
  const { world, people, file } = setting;
  const { id } = await writeReport(world, people.officer, { case: file.id });
  await attested(world, id, people.officer, people.head, people.director);
  const asked = { report: id, format: "archive", known: null };
  const answer = resultOf(await sendReportFile(world, await people.officer.actor(), asked));
  bytes = await answer.bytes();
}, 60_000);
const stranger = () => openBrowser(setting.world);
const pdf = (content: Uint8Array<ArrayBuffer>) =>
  new File([content], "Tjänsteutlåtande.pdf", { type: "application/pdf" });
const checked = async (content: Uint8Array<ArrayBuffer>) => {
  const browser = stranger();
  const sent = await browser.post("/kontrollera-dokument", { file: [pdf(content)] });
  expect(sent.status).toBe(303);
  return browser.get(sent.location ?? "");
};

describe("the page where documents are checked, without JavaScript and without account", () => {
  it("knows a file that was made here: what it is, who attested, that it is sealed, and how far it has come", async () => {
    const { people, file } = setting;
    const page = await checked(bytes);
    expect(page.document.title).toContain("Dokumentet är äkta och oförändrat");
    for (const words of [
      file.number,
      "1 av 1",
      people.head.name,
      people.director.name,
      "förseglat",
      "Inte beslutat än",
    ])
      expect(page.text).toContain(words);
  });

  it("does not know the file with a single byte changed, and says why that may be", async () => {
    const changed = bytes.slice();
    changed[1000] = (changed[1000] ?? 0) ^ 1;
    const page = await checked(changed);
    expect(page.text).toContain("Dokumentet känns inte igen");
    expect(page.text).toContain("filen har ändrats sedan den hämtades");
  });

  it("keeps nothing of what it was sent", async () => {
    const before = await setting.world.db.selectFrom("stored_file").selectAll().execute();
    await checked(new TextEncoder().encode("hemligt"));
    expect(await setting.world.db.selectFrom("stored_file").selectAll().execute()).toEqual(before);
  });

  it("wants a file, has its script, and lies in the footer", async () => {
    const browser = stranger();
    const wrong = await browser.post("/kontrollera-dokument", { other: "x" });
    expect([wrong.status, wrong.text.includes("Välj en fil att kontrollera.")]).toEqual([422, true]);
    const page = await browser.get("/kontrollera-dokument");
    expect(page.document.querySelector('[data-island="checksum"] form')).not.toBeNull();
    expect(page.html).toContain('type="module"');
    const footer = [...page.document.querySelectorAll("footer a")].map((link) => link.getAttribute("href"));
    expect(footer).toContain("/kontrollera-dokument");
    expect((await browser.get("/kontrollera-dokument?summa=%27")).status).toBe(404);
  });

  it("is not for guessing: too many tries are refused", async () => {
    const browser = stranger();
    const statuses = new Set<number>();
    for (let at = 0; at < 70; at++)
      statuses.add((await browser.get(`/kontrollera-dokument?summa=${"0".repeat(64)}`)).status);
    expect(statuses).toEqual(new Set([200, 422]));
  });
});
