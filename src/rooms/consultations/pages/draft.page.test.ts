import { beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "../../../../tests/support/browser.ts";
import { addBody, addPerson, cast, type Person } from "../../../../tests/support/cast.ts";
import { draftOne } from "../../../../tests/support/consultation.ts";
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
const next = (document: Document) => document.querySelector(".page-heading-action a")?.textContent;
const text = (lines: string) => new File([lines], "forslag.md", { type: "text/markdown" });

describe("a consultation from nothing to sent, without JavaScript", () => {
  it("leads from step to step, and says what is wrong on the way", async () => {
    const browser = await as(strategist);
    const list = await browser.get("/remisser");
    expect([list.status, list.text]).toEqual([200, expect.stringContaining("Inga remisser ännu")]);
    const form = await browser.get("/remisser/ny");
    const begin = {
      ...hiddenFields(form.document),
      register: register.id,
      title: "Säkerhetsprogram",
      dueDay: "2026-05-01",
    };
    const free = await browser.post("/remisser/ny", begin);
    expect([free.status, free.text]).toEqual([422, expect.stringContaining("Närmaste arbetsdag före är 2026-04-30")]);
    expect(free.document.querySelector('[name="freeDayMeant"]')).not.toBeNull();
    const begun = await browser.post("/remisser/ny", { ...begin, dueDay: "2026-05-04" });
    const proposal = begun.location ?? "";
    expect(proposal).toMatch(/^\/remisser\/[\w-]+\/forslag\?klart=consultations.started$/);
    const id = proposal.split("/")[2] ?? "";
    const write = await browser.get(`/remisser/${id}/forslag`);
    const bare = await browser.post(`/remisser/${id}/forslag`, {
      ...hiddenFields(write.document),
      markdown: "Utan rubrik",
      files: [],
    });
    expect([bare.status, bare.text]).toEqual([422, expect.stringContaining("Texten har inga rubriker")]);
    const read = await browser.post(`/remisser/${id}/forslag`, {
      ...hiddenFields(write.document),
      markdown: "",
      files: [text("# Mål\n\nAlla ska vara trygga.\n\n# Medel\n\nÖvning.")],
    });
    expect(read.location, read.text.slice(0, 500)).toBe(
      `/remisser/${id}/forslag/avsnitt?klart=consultations.proposal-written`,
    );
    const look = await browser.get(`/remisser/${id}/forslag/avsnitt`);
    expect(look.text).toContain("Alla ska vara trygga.");
    expect(next((await browser.get(`/remisser/${id}`)).document)).toBe("Välj mottagare");
    const choose = await browser.get(`/remisser/${id}/mottagare`);
    const chosen = await browser.post(`/remisser/${id}/mottagare`, {
      ...hiddenFields(choose.document),
      bodies: [people.culture.id],
      outside: "Brandförsvaret; brand@raddning.example",
    });
    expect(chosen.status, chosen.text.slice(0, 300)).toBe(303);
    const draft = await browser.get(`/remisser/${id}`);
    expect([next(draft.document), draft.text]).toEqual([
      "Granska och skicka",
      expect.stringContaining("2 remissinstanser får remissen"),
    ]);
    const send = await browser.get(`/remisser/${id}/skicka`);
    expect(send.text).toContain("Skicka remissen till 2 remissinstanser?");
    const sent = await browser.post(`/remisser/${id}/skicka`, hiddenFields(send.document));
    expect(sent.location, sent.text.slice(0, 500)).toBe(`/remisser/${id}?klart=consultations.sent`);
    const wall = await browser.get(sent.location ?? "");
    expect(wall.text).toContain("Remissen är skickad. Här följer du svaren.");
    expect(wall.text).toContain("Brandförsvaret");
    const { rows } = await world.pool.query(
      "select f.name from document_file f join document d on d.id = f.document_id join consultation c on c.case_id = d.case_id where c.id = $1 order by 1",
      [id],
    );
    expect(rows.map(({ name }) => name)).toEqual(["forslag.md", "remiss-sakerhetsprogram.pdf"]);
  });

  it("has a label of its own for each body, whatever its kind", async () => {
    await addBody(world, "Farsta stadsdelsnämnd", "district_council");
    const draft = await draftOne(world, { sender: people.social, by: strategist, register });
    const page = await (await as(strategist)).get(`/remisser/${draft.id}/mottagare`);
    const boxes = [...page.document.querySelectorAll('input[name="bodies"]')].map((box) => box.id);
    expect(boxes.length).toBeGreaterThan(2);
    expect(new Set(boxes).size).toBe(boxes.length);
  });

  it("changes particulars and questions, and keeps both texts when two write at once", async () => {
    const draft = await draftOne(world, { sender: people.social, by: strategist, register });
    const browser = await as(strategist);
    for (const [address, fields, done] of [
      [`/remisser/${draft.id}/uppgifter`, { title: "Nytt namn", dueDay: "2026-05-11", instructions: "" }, "changed"],
      [`/remisser/${draft.id}/fragor`, { questions: "Räcker tiden?" }, "questions-set"],
    ] as const) {
      const seen = hiddenFields((await browser.get(address)).document);
      const sent = await browser.post(address, { ...seen, ...fields });
      expect(sent.location).toBe(`/remisser/${draft.id}?klart=consultations.${done}`);
      expect((await browser.post(address, { ...seen, ...fields })).status).toBe(409);
    }
    const seen = hiddenFields((await browser.get(`/remisser/${draft.id}/forslag`)).document);
    const mine = { ...seen, markdown: "# Min text\n\nA", title: "X" };
    await browser.post(`/remisser/${draft.id}/forslag`, { ...mine, markdown: "# Din text\n\nB" });
    const late = await browser.post(`/remisser/${draft.id}/forslag`, mine);
    expect(late.status).toBe(409);
    expect(late.document.querySelector("textarea[name=markdown]")?.textContent).toContain("# Min text");
    expect(late.text).toContain("# Din text");
  });

  it("says on the last page what is lacking, and puts a draft away with a reason", async () => {
    const draft = await draftOne(world, { sender: people.social, by: strategist, register });
    const browser = await as(strategist);
    expect((await browser.get(`/remisser/${draft.id}/skicka`)).text).toContain("Remissen saknar mottagare");
    const away = await browser.get(`/remisser/${draft.id}/aterkalla`);
    expect(away.text).toContain("Utkastet är inte skickat till någon");
    const sent = await browser.post(`/remisser/${draft.id}/aterkalla`, {
      ...hiddenFields(away.document),
      reason: "Dubblett",
    });
    expect(sent.location).toBe(`/remisser/${draft.id}?klart=consultations.withdrawn`);
    expect((await browser.get(`/remisser/${draft.id}`)).text).toContain("Dubblett");
  });

  it("is not there for others, and cannot be begun by those who only read", async () => {
    const draft = await draftOne(world, { sender: people.social, to: [people.culture], by: strategist, register });
    const other = await as(people.otherRegistrar);
    for (const page of [
      "",
      "/uppgifter",
      "/forslag",
      "/forslag/avsnitt",
      "/fragor",
      "/mottagare",
      "/skicka",
      "/aterkalla",
    ]) {
      expect((await other.get(`/remisser/${draft.id}${page}`)).status, page).toBe(404);
    }
    expect((await (await as(people.auditor)).get("/remisser/ny")).status).toBe(403);
    expect((await (await as(people.auditor)).get(`/remisser/${draft.id}/skicka`)).status).toBe(403);
    expect((await openBrowser(world).get("/remisser")).status).toBe(303);
  });
});
