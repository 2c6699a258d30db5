import { beforeAll, describe, expect, it } from "vitest";
import { attested } from "../../../../tests/support/attest.ts";
import { openBrowser } from "../../../../tests/support/browser.ts";
import { planMeeting } from "../../../../tests/support/meeting.ts";
import { type ReportCast, reportCast, reportRow, writeReport } from "../../../../tests/support/staff-report.ts";
import { arrange } from "../../../../tests/support/world.ts";

let setting: ReportCast;
let id: string;
beforeAll(async () => {
  setting = await reportCast();
  const { world, people, consultee } = setting;
  id = (await writeReport(world, people.officer, { consultee })).id;
  await attested(world, id, people.officer, people.head, people.director);
});
const as = async (person: { id: string }) => {
  const browser = openBrowser(setting.world);
  await browser.signIn(person);
  return browser;
};
const at = {
  meeting: () => `/tjansteutlatanden/${id}/sammantrade`,
  off: () => `/tjansteutlatanden/${id}/ta-fran-dagordningen`,
  send: () => `/tjansteutlatanden/${id}/skicka`,
};

describe("an attested report", { timeout: 60_000 }, () => {
  it("is put on the agenda of a chosen meeting; one after the due day says so", async () => {
    const { world, people } = setting;
    const officer = await as(people.officer);
    expect((await officer.get(at.meeting())).text).toContain("Inget sammanträde är planerat");
    const meeting = await planMeeting(world, people.social, "2026-04-21");
    await planMeeting(world, people.social, "2026-05-19");
    const page = await officer.get(at.meeting());
    expect(page.text).toContain("2026-04-21 kl. 17.00, Stadshuset");
    expect(page.text).toContain("2026-05-19 kl. 17.00, Stadshuset (efter sista svarsdag 2026-05-15)");
    const wrong = await officer.post(at.meeting(), {});
    expect([wrong.status, wrong.text.includes("Välj vilket sammanträde")]).toEqual([422, true]);
    const done = await officer.post(at.meeting(), { meeting: meeting.id });
    expect(done.location).toBe(`/tjansteutlatanden/${id}?klart=staff-reports.put-on-agenda`);
  });

  it("is taken off again after a question", async () => {
    const { people } = setting;
    const officer = await as(people.officer);
    expect((await officer.get(at.off())).text).toContain("Vill du ta bort ärendet från föredragningslistan?");
    expect((await officer.post(at.off(), {})).status).toBe(303);
    expect((await officer.get(at.off())).text).toContain("står inte på någon föredragningslista");
  });

  it("is sent as the chair's decision with what must be said, and reaches the sender", async () => {
    const { world, people } = setting;
    const { officer, director } = { officer: await as(people.officer), director: await as(people.director) };
    await arrange(world, (tx) =>
      tx.updateTable("staff_report").set({ answer_kind: "chair_decision" }).where("id", "=", id).execute(),
    );
    await arrange(world, (tx) => tx.updateTable("staff_report").set({ state: "draft" }).where("id", "=", id).execute());
    await attested(world, id, people.officer, people.head, people.director);
    expect((await officer.get(at.send())).status).toBe(403);
    const page = await director.get(at.send());
    expect(page.text).toContain("Kommunstyrelsen");
    expect(page.text).toContain("Beslutet anmäls på nämndens nästa sammanträde, 2026-04-21.");
    const wrong = await director.post(at.send(), { chair: "", day: "i går", urgency: "Bråttom." });
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain("Bråttom.");
    const form = { chair: "Olle Ordförandesson", day: "2026-03-09", urgency: "Bråttom." };
    expect((await director.post(at.send(), { ...form, chair: "" })).text).toContain("Skriv namnet på den ordförande");
    const done = await director.post(at.send(), form);
    expect(done.location).toBe(`/tjansteutlatanden/${id}?klart=staff-reports.sent`);
    expect(await reportRow(world, id)).toMatchObject({ state: "dispatched" });
    expect((await director.get(at.send())).status).toBe(422);
  });

  it("is not there for another authority", async () => {
    const stranger = await as(setting.people.otherOfficer);
    for (const address of [at.meeting(), at.off(), at.send()]) expect((await stranger.get(address)).status).toBe(404);
  });
});
