import { beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "../../../../tests/support/browser.ts";
import type { Person } from "../../../../tests/support/cast.ts";
import {
  addFilledRequest,
  addRequest,
  disclosureCast,
  itemsOf,
  requestRow,
} from "../../../../tests/support/disclosure.ts";

let setting: Awaited<ReturnType<typeof disclosureCast>>;

beforeAll(async () => {
  setting = await disclosureCast();
});

const as = async (person?: Person) => {
  const browser = openBrowser(setting.world);
  if (person) await browser.signIn(person);
  return browser;
};
const versionOn = (page: { document: Document }) =>
  page.document.querySelector('input[name="version"]')?.getAttribute("value") ?? "";

describe("asking for a record", () => {
  it("works for a stranger who says only what is wanted", async () => {
    const { world, people, file } = setting;
    const browser = await as();
    const page = await browser.get(`/begar-ut-handling?arende=${file.id}`);
    expect(page.status).toBe(200);
    expect(page.text).toContain("Ärende SOC 2026/1: Trasig belysning");
    expect(page.text).toContain("Du behöver inte säga vem du är");
    expect(page.document.querySelector("option[selected]")?.textContent).toBe("Socialnämnden");
    const fields = { wanted: "Brevet", body: people.social.id, case: file.id, requester: "", replyAddress: "" };
    const sent = await browser.post(`/begar-ut-handling?arende=${file.id}`, fields);
    expect([sent.status, sent.location]).toEqual([
      303,
      expect.stringMatching(/^\/begar-ut-handling\/kvitto\/[0-9A-F]{4}-/),
    ]);
    const receipt = await browser.get(sent.location ?? "");
    expect(receipt.text).toContain("2026-03-10 09:00");
    expect(receipt.text).toContain("kammarrätten");
    expect(receipt.text).not.toMatch(/Brevet|SOC 2026/);
    const reference = (sent.location ?? "").split("/").at(-1) ?? "";
    const row = await world.db
      .selectFrom("disclosure_request")
      .selectAll()
      .where("reference", "=", reference)
      .executeTakeFirstOrThrow();
    expect(row).toMatchObject({ wanted: "Brevet", requester: null, reply_address: null, case_id: file.id });
  });

  it("never writes down who was signed in", async () => {
    const { world, people } = setting;
    const browser = await as(people.officer);
    const sent = await browser.post("/begar-ut-handling", { wanted: "Mitt eget", body: people.culture.id });
    expect(sent.status).toBe(303);
    const entries = await world.db
      .selectFrom("audit_entry")
      .select(["actor_id", "actor_name", "request_id"])
      .where("action", "=", "register/ask-for-record")
      .where("body_id", "=", people.culture.id)
      .execute();
    expect(entries).toEqual([{ actor_id: null, actor_name: "Allmänheten", request_id: null }]);
  });

  it("gives back what was written, and shows it as text", async () => {
    const hostile = '<script>alert("x")</script>';
    const browser = await as();
    const fields = { wanted: hostile, body: "x", replyAddress: "inte en adress" };
    const page = await browser.post("/begar-ut-handling", fields);
    expect(page.status).toBe(422);
    expect(page.html).toContain("&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;");
    expect(page.html).not.toContain(hostile);
    expect(page.text).toContain("Välj vilken myndighet det gäller.");
    expect(page.text).toContain("Adressen ser inte ut som en e-postadress.");
    for (const odd of ["x", "%00", "%27%3B--", setting.world.newId()])
      expect((await browser.get(`/begar-ut-handling?arende=${odd}`)).status, odd).toBe(200);
    for (const odd of ["x", "0000-0000", "%00", "..%2F"])
      expect((await browser.get(`/begar-ut-handling/kvitto/${odd}`)).status, odd).toBe(404);
    expect((await browser.get("/begar-ut-handling/kvitto/0000-0000")).text).not.toContain("Något gick fel hos oss");
  });

  it("asks for patience after many tries", async () => {
    const browser = await as();
    const tries = Array.from({ length: 30 }, () => browser.post("/begar-ut-handling", { wanted: "" }));
    const slowed = (await Promise.all(tries)).filter(({ text }) => text.includes("för många försök"));
    expect(slowed.length).toBeGreaterThan(5);
  });
});

describe("answering a request", () => {
  it("goes from a telephone call to a closed request, step by step", async () => {
    const { world, people, file, documents } = setting;
    const browser = await as(people.officer);
    expect((await browser.get("/diarium/utlamnande/ny")).text).toContain("Fråga inte vem personen är");
    const call = { body: people.social.id, wanted: "Anmälan", channel: "phone", receivedDay: "2026-03-03" };
    const noted = await browser.post("/diarium/utlamnande/ny", { ...call, replyAddress: "a@b.example" });
    const path = (noted.location ?? "").split("?")[0] ?? "";
    const id = path.split("/").at(-1) ?? "";
    const first = await browser.get(noted.location ?? "");
    expect(first.text).toContain("Väntat 5 arbetsdagar, skyndsamt");
    expect(first.document.querySelector(".page-heading-action a")?.getAttribute("href")).toBe(`${path}/arende`);
    expect((await browser.get("/diarium/utlamnande?lage=oppna")).text).toContain("Väntat 5 arbetsdagar");

    const link = { version: versionOn(await browser.get(`/diarium/utlamnande/${id}/arende`)), number: file.number };
    const linked = await browser.post(`${path}/arende`, link);
    const choose = await browser.get(linked.location ?? "");
    expect(choose.text).toContain("Arbetshandling, ännu inte en allmän handling");
    expect([...choose.document.querySelectorAll("input[disabled]")].map((box) => box.getAttribute("value"))).toEqual([
      documents.working,
    ]);
    const version = versionOn(choose);
    const refused = await browser.post(`${path}/handlingar`, { version, documents: documents.working });
    expect([refused.status, refused.text]).toEqual([422, expect.stringContaining("Den kan inte begäras ut.")]);
    await browser.post(`${path}/handlingar`, { version, documents: [documents.record, documents.marked] });

    const items = await itemsOf(world, id);
    for (const { id: item, document_id } of items) {
      const decidePath = `${path}/handlingar/${item}`;
      const decide = await browser.get(decidePath);
      expect(decide.text).toContain(
        document_id === documents.marked ? "bara en påminnelse" : "är inte sekretessmarkerad",
      );
      const half = await browser.post(decidePath, {
        version: "1",
        decision: "refused",
        provision: "",
        reason: "Skyddat",
      });
      expect([half.status, half.text]).toEqual([422, expect.stringContaining("Skriv vilken bestämmelse som hindrar.")]);
      expect(half.document.querySelector('textarea[name="reason"]')?.textContent).toBe("Skyddat");
      const answer = { decision: "refused", provision: "OSL 21:3", reason: "Adressen skyddas." };
      const saved = await browser.post(decidePath, {
        version: "1",
        ...(document_id === documents.marked ? answer : { decision: "released" }),
      });
      expect(saved.location).toBe(`${path}?klart=register.request-item-decided`);
    }
    const answered = await browser.get(path);
    const [text] = [...answered.document.querySelectorAll("textarea[name^=answer]")].map(
      (area) => area.textContent ?? "",
    );
    expect(text).toContain("Socialnämnden lämnar inte ut handlingen ”Anmälan” (SOC 2026/1, handling 2).");
    expect(text).toMatch(/OSL 21:3[\s\S]*Adressen skyddas\.[\s\S]*kammarrätten/);
    expect(text).not.toContain("Petra");

    const close = await browser.get(`${path}/avsluta`);
    expect(close.text).toContain("Ett kort meddelande skickas till a@b.example");
    const closed = await browser.post(`${path}/avsluta`, { version: versionOn(close), outcome: "" });
    expect(closed.location).toBe(`${path}?klart=register.request-closed`);
    expect((await browser.get(`${path}/avsluta`)).status).toBe(422);
    expect((await browser.get("/diarium/utlamnande?lage=avgjorda")).text).toContain("Avgjord 2026-03-10");
    expect((await browser.get(path)).document.querySelector(".page-heading-action")).toBeNull();
  });

  it("takes a record off again, and closes without any when it is said why", async () => {
    const { world, people, documents } = setting;
    const { id, itemOf } = await addFilledRequest(setting, [documents.record]);
    const browser = await as(people.registrar);
    const removing = `/diarium/utlamnande/${id}/handlingar/${itemOf(documents.record)}/ta-bort`;
    const closing = `/diarium/utlamnande/${id}/avsluta`;
    expect((await browser.get(removing)).text).toContain("Vill du ta bort ”Brev” från begäran?");
    expect((await browser.post(removing, {})).status).toBe(303);
    const version = versionOn(await browser.get(closing));
    const silent = await browser.post(closing, { version, outcome: "" });
    expect([silent.status, silent.text]).toEqual([422, expect.stringContaining("Skriv hur det slutade")]);
    expect((await browser.post(closing, { version, outcome: "Finns inte hos oss" })).status).toBe(303);
    expect((await requestRow(world, id)).state).toBe("decided");
  });

  it("is closed to other authorities and strangers, with a real id", async () => {
    const { world, people, documents } = setting;
    const { id, itemOf } = await addFilledRequest(setting, [documents.record], { wanted: "Bara socialens" });
    const item = itemOf(documents.record);
    const path = `/diarium/utlamnande/${id}`;
    const pages = ["", "/arende", "/handlingar", `/handlingar/${item}`, `/handlingar/${item}/ta-bort`, "/avsluta"];
    const version = String((await requestRow(world, id)).version);
    const fields = {
      version,
      number: "KUN 2026/1",
      documents: documents.elsewhere,
      decision: "released",
      outcome: "Nej",
    };
    const [other, auditor, stranger] = [await as(people.otherRegistrar), await as(people.auditor), await as()];
    const before = JSON.stringify([await requestRow(world, id), await itemsOf(world, id)]);
    for (const page of pages) {
      const seen = await other.get(path + page);
      expect([seen.status, seen.text.includes("Bara socialens")], page).toEqual([404, false]);
      expect((await auditor.get(path + page)).status).toBe(403);
      expect((await stranger.get(path + page)).location).toContain("/logga-in");
      if (page === "") continue;
      expect((await other.post(path + page, { ...fields, version: page.includes(item) ? "1" : version })).status).toBe(
        404,
      );
      expect((await stranger.post(path + page, fields)).location).toBe("/logga-in");
    }
    expect(JSON.stringify([await requestRow(world, id), await itemsOf(world, id)])).toBe(before);
    expect((await other.get("/diarium/utlamnande")).text).not.toContain("Bara socialens");
    expect((await auditor.get("/diarium/utlamnande")).status).toBe(403);
    expect(
      (await other.post("/diarium/utlamnande/ny", { body: people.social.id, wanted: "x", channel: "mail" })).status,
    ).toBe(403);
  });

  it("knows nothing of an id that is none, and offers the next step when there is nothing", async () => {
    const { world, people } = setting;
    const browser = await as(people.registrar);
    const { id } = await addRequest(world, people.social);
    for (const odd of ["x", "%00", "00000000-0000-7000-8000-000000000000"]) {
      expect((await browser.get(`/diarium/utlamnande/${odd}`)).status, odd).toBe(404);
      expect((await browser.get(`/diarium/utlamnande/${id}/handlingar/${odd}`)).status, odd).toBe(404);
    }
    expect((await browser.get(`/diarium/utlamnande/${id}/handlingar`)).text).toContain("Ange först vilket ärende");
    const start = await browser.get("/");
    expect(start.text).toContain("Begäran om handling");
    expect(start.document.querySelector(`a[href="/diarium/utlamnande/${id}"]`)).not.toBeNull();
  });
});
