import { beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "../../../../tests/support/browser.ts";
import { cast } from "../../../../tests/support/cast.ts";
import { hiddenFields } from "../../../../tests/support/forms.ts";
import { addCase, addRegister, addTo, keepText, type Register } from "../../../../tests/support/register.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
let social: Register;
beforeAll(async () => {
  world = await testWorld();
  people = await cast(world);
  social = await addRegister(world, people.social);
});

const as = async (person: { id: string }) => {
  const browser = openBrowser(world);
  await browser.signIn(person);
  return browser;
};
const at = {
  page: (id: string) => `/diarium/handlingar/${id}`,
  version: (id: string) => `/diarium/handlingar/${id}/ny-version`,
  record: (id: string) => `/diarium/handlingar/${id}/upprattad`,
  send: (id: string) => `/diarium/handlingar/${id}/skicka`,
  discard: (id: string) => `/diarium/handlingar/${id}/ta-bort`,
  correct: (id: string) => `/diarium/handlingar/${id}/ratta`,
  mark: (id: string) => `/diarium/handlingar/${id}/sekretess`,
};
const draft = async (more: Record<string, unknown> = {}) => {
  const file = await addCase(world, people.registrar, social);
  const document = await addTo(world, people.officer, file, {
    direction: "drawn_up",
    publicTitle: "Svar",
    files: [await keepText(world)],
    ...more,
  });
  return { ...document, file };
};
const fileOf = async (id: string) =>
  await world.db
    .selectFrom("document_file")
    .selectAll()
    .where("document_id", "=", id)
    .orderBy("document_version", "desc")
    .executeTakeFirstOrThrow();

describe("the page of a document", () => {
  it("shows its files and what can be done, until it is a record", async () => {
    const { id, file } = await draft();
    const browser = await as(people.officer);
    const page = await browser.get(at.page(id));
    expect(page.text).toContain(`Handling 1 i ärende ${file.number}`);
    expect(page.text).toMatch(/skrivelse\.txt\s*TXT · 1 kB · texten läses in/);
    const labels = (from: Document) => [...from.querySelectorAll("main a.ds-button")].map((link) => link.textContent);
    expect(labels(page.document)).toEqual([
      "Ange som upprättad",
      "Lägg in ny version",
      "Registrera som skickad",
      "Rensa utkastet",
      `Till ärende ${file.number}`,
    ]);
    const sent = await browser.post(at.record(id), { day: "2026-03-10" });
    expect(sent.location).toBe(`${at.page(id)}?klart=register.record-made`);
    const record = await browser.get(sent.location ?? "");
    expect(record.text).toContain("Allmän handling");
    expect(labels(record.document)).toEqual(["Registrera som skickad", `Till ärende ${file.number}`]);
    const fixed = await browser.get(at.version(id));
    expect([fixed.status, fixed.text]).toEqual([422, expect.stringContaining("dess filer får inte bytas")]);
  });

  it.each(Object.keys(at) as (keyof typeof at)[])(
    "%s is not there for another authority, for a wrong id, or for strangers",
    async (name) => {
      const { id } = await draft();
      const own = await as(people.registrar);
      expect((await own.get(at[name](id))).status).toBe(200);
      expect((await (await as(people.otherRegistrar)).get(at[name](id))).status).toBe(404);
      for (const wrong of [world.newId(), "1", encodeURIComponent("'; drop table document")]) {
        expect((await own.get(at[name](wrong))).status, wrong).toBe(404);
      }
      expect((await openBrowser(world).get(at[name](id))).status).toBe(303);
      if (name !== "page") expect((await (await as(people.auditor)).get(at[name](id))).status).toBe(403);
    },
  );

  it("takes a new version, keeps the old, and is registered as sent", async () => {
    const { id } = await draft();
    const browser = await as(people.officer);
    const none = await browser.post(at.version(id), {});
    expect([none.status, none.document.querySelector("#f-files-error")?.textContent]).toEqual([
      422,
      "Välj minst en fil.",
    ]);
    const sent = await browser.post(at.version(id), { files: [new File(["Ny lydelse"], "svar 2.txt")] });
    const page = await browser.get(sent.location ?? "");
    expect(page.text).toMatch(/svar 2\.txt.*Version 1, 2026-03-10/);
    const lacking = await browser.post(at.send(id), { publicCounterparty: "" });
    expect(lacking.text).toContain("Skriv vem handlingen har skickats till.");
    const dispatched = await browser.post(at.send(id), {
      publicCounterparty: "Kommunstyrelsen",
      day: "2026-03-10",
    });
    expect((await browser.get(dispatched.location ?? "")).text).toMatch(/Mottagare\s*Kommunstyrelsen/);
  });

  it("is corrected and marked by the registrar, and weeded out by its author", async () => {
    const { id, file } = await draft();
    const registrar = await as(people.registrar);
    const correct = hiddenFields((await registrar.get(at.correct(id))).document);
    const corrected = await registrar.post(at.correct(id), {
      ...correct,
      publicTitle: "Yttrande",
      publicCounterparty: "Enskild",
      day: "2026-03-10",
      reason: "Fel ord",
    });
    expect((await registrar.get(corrected.location ?? "")).text).toContain(
      "Handling 1, Rubrik: ”Svar” ändrades till ”Yttrande”.",
    );
    const mark = hiddenFields((await registrar.get(at.mark(id))).document);
    const marked = await registrar.post(at.mark(id), { ...mark, secrecyProvision: "OSL 21 kap. 3 §" });
    expect((await registrar.get(marked.location ?? "")).text).toContain("OSL 21 kap. 3 §, markerat 2026-03-10");
    const officer = await as(people.officer);
    expect((await officer.get(at.discard(id))).text).toContain("Det går inte att ångra.");
    const gone = await officer.post(at.discard(id), {});
    expect((await officer.get(gone.location ?? "")).text).toContain("Filerna är rensade");
    expect((await officer.get(`/diarium/arenden/${file.id}`)).text).toContain("Rensat utkast");
  });
});

describe("a file", () => {
  it("is sent with headers that let nothing run, to those who may read the case", async () => {
    const { id } = await draft();
    const address = `/diarium/filer/${(await fileOf(id)).id}`;
    const sent = await (await as(people.officer)).get(address);
    expect([sent.status, sent.html]).toEqual([200, "Belysningen är trasig."]);
    expect(sent.headers.get("content-type")).toBe("text/plain");
    expect(sent.headers.get("content-security-policy")).toContain("sandbox");
    expect(sent.headers.get("cache-control")).toBe("private, no-cache");
    const again = await (await as(people.officer)).ask(address, {
      headers: { "if-none-match": sent.headers.get("etag") ?? "" },
    });
    expect(again.status).toBe(304);
    expect((await (await as(people.otherRegistrar)).get(address)).status).toBe(404);
    expect((await (await as(people.nobody)).get(address)).status).toBe(403);
    expect((await openBrowser(world).get(address)).status).toBe(303);
    for (const wrong of [world.newId(), (await fileOf(id)).file_id, "1", "..%2f..%2fetc%2fpasswd"]) {
      expect((await (await as(people.officer)).get(`/diarium/filer/${wrong}`)).status, wrong).toBe(404);
    }
  });

  it("that is marked as secret is sent only with a note of who fetched it", async () => {
    const { id, file } = await draft({ secrecyProvision: "OSL 21 kap. 3 §" });
    await (await as(people.officer)).get(`/diarium/filer/${(await fileOf(id)).id}`);
    const reads = await world.db
      .selectFrom("audit_entry")
      .selectAll()
      .where("subject_id", "=", file.id)
      .where("outcome", "=", "read")
      .execute();
    expect(reads).toMatchObject([{ actor_id: people.officer.id, action: "register/read-file" }]);
  });
});
