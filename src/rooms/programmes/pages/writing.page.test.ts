import { beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "../../../../tests/support/browser.ts";
import { draftOne } from "../../../../tests/support/consultation.ts";
import { hiddenFields } from "../../../../tests/support/forms.ts";
import { addProgramme, addVersion } from "../../../../tests/support/programme.ts";
import { programmeCast } from "../../../../tests/support/programme-people.ts";
import { resultOf } from "../../../../tests/support/refused.ts";
import { addRegister } from "../../../../tests/support/register.ts";
import { arrange, type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { writeProposal } from "../../consultations/index.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof programmeCast>>;
let browser: ReturnType<typeof openBrowser>;
beforeAll(async () => {
  world = await testWorld();
  people = await programmeCast(world);
  browser = openBrowser(world);
  await browser.signIn(people.strategist);
});
const hidden = (document: Document, form = "main form:not(.action-form)") => hiddenFields(document, form);
async function send(path: string, fields: Record<string, unknown>) {
  const form = await browser.get(path);
  expect(form.status, path).toBe(200);
  const sent = await browser.post(path, { ...hidden(form.document), ...fields } as never);
  expect(sent.status, sent.text.slice(0, 2_000)).toBe(303);
  return sent.location ?? "";
}
const place = async (state: "drafting" | "approved_for_consultation" | "compiling" = "drafting") => {
  const version = await addVersion(world, people.board, { state });
  return { ...version, slug: version.programme.slug, no: version.number };
};

describe("writing a version, without JavaScript", () => {
  it("moves and removes parts, and keeps both texts when two write at once", async () => {
    const { slug, no, parts } = await place();
    const moved = await browser.post(`/program/${slug}/versioner/${no}/innehall`, {
      part: parts[2]?.id ?? "",
      to: "up",
    });
    expect(moved.location).toBe(`/program/${slug}/versioner/${no}/innehall?klart=programmes.part-moved`);
    const again = await browser.post(`/program/${slug}/versioner/${no}/innehall`, {
      part: parts[2]?.id ?? "",
      to: "up",
    });
    expect([again.status, again.text]).toEqual([422, expect.stringContaining("Det står redan först.")]);
    const path = `/program/${slug}/versioner/${no}/innehall/${parts[1]?.id}`;
    const form = hidden((await browser.get(path)).document);
    expect((await browser.post(path, { ...form, heading: "Din", content: "Din text." })).status).toBe(303);
    const late = await browser.post(path, { ...form, heading: "Min", content: "Min text." });
    expect(late.status).toBe(409);
    expect(late.document.querySelector("textarea[name=content]")?.textContent).toContain("Min text.");
    expect(late.text).toContain("Din text.");
    await send(`/program/${slug}/versioner/${no}/innehall/${parts[1]?.id}/ta-bort`, {});
    const full = await browser.get(`/program/${slug}/versioner/${no}/innehall/${parts[2]?.id}/ta-bort`);
    const kept = await browser.post(
      `/program/${slug}/versioner/${no}/innehall/${parts[2]?.id}/ta-bort`,
      hidden(full.document),
    );
    expect([kept.status, kept.text]).toEqual([422, expect.stringContaining("Kapitlet har 1 avsnitt")]);
  });

  it("adds, changes and strikes requirements", async () => {
    const { slug, no, parts, areas, requirements } = await place();
    const path = `/program/${slug}/versioner/${no}/krav/nytt?del=${parts[1]?.id}`;
    const form = hidden((await browser.get(path)).document);
    const bad = await browser.post(path, { ...form, text: "Bolaget ska öva.", addressee: "named" });
    expect([bad.status, bad.text]).toEqual([422, expect.stringContaining("Välj minst ett organ")]);
    const good = {
      ...form,
      text: "Hamnbolaget ska öva.",
      addressee: "named",
      bodies: people.company.id,
      areas: areas[0]?.id ?? "",
    };
    expect((await browser.post(path, good)).location).toBe(
      `/program/${slug}/versioner/${no}/krav?klart=programmes.requirement-added`,
    );
    const list = await browser.get(`/program/${slug}/versioner/${no}/krav`);
    for (const word of ["Hamnbolaget ska öva.", "Stadens Hamn AB"]) expect(list.text).toContain(word);
    const one = requirements[0]?.wordingId;
    await send(`/program/${slug}/versioner/${no}/krav/${one}`, {
      text: "Nämnderna ska ha lås.",
      addressee: "committees",
      areas: areas[0]?.id,
    });
    expect((await browser.get(`/program/${slug}/versioner/${no}/krav`)).text).toContain("Nämnderna ska ha lås.");
    await send(`/program/${slug}/versioner/${no}/krav/${one}/stryk`, {});
    expect((await browser.get(`/program/${slug}/versioner/${no}/krav`)).text).not.toContain("Nämnderna ska ha lås.");
    const none = await browser.get(`/program/${slug}/versioner/${no}/krav/forslag?del=${parts[1]?.id}`);
    expect(none.text).toContain("Inga nya krav i texten");
  });

  it("takes back a requirement that was struck", async () => {
    const earlier = await addVersion(world, people.board);
    const { slug } = earlier.programme;
    const begun = await send(`/program/${slug}/versioner/ny`, { periodLabel: "2027–2030", from: "version" });
    const no = Number(begun.replace(/\?.*$/, "").split("/").at(-1));
    const list = `/program/${slug}/versioner/${no}/krav`;
    const id = earlier.requirements[0]?.id ?? "";
    const one = (await browser.get(list)).document.querySelector(`main a[href^="${list}/"]`)?.getAttribute("href");
    await send(`${one}/stryk`, { reason: "Finns i lag." });
    const struck = await browser.get(list);
    for (const word of ["Strukna krav", "Finns i lag.", "Inga krav"]) expect(struck.text).toContain(word);
    expect(struck.document.querySelector(`main a[href="${list}/struket/${id}"]`)).not.toBeNull();
    const form = (await browser.get(`/program/${slug}/versioner/${no}/krav/struket/${id}`)).document;
    const ticked = form.querySelector("input[name=areas][checked]")?.getAttribute("value") ?? "";
    expect(ticked).not.toBe("");
    const back = await send(`/program/${slug}/versioner/${no}/krav/struket/${id}`, { areas: ticked });
    expect(back).toContain("klart=programmes.requirement-restored");
    const restored = await browser.get(list);
    expect(restored.text).toContain(earlier.requirements[0]?.text);
    expect(restored.text).not.toContain("Strukna krav");
  });

  it("names focus areas, matters that moved, and what has changed since the version before", async () => {
    const earlier = await addVersion(world, people.board);
    const slug = earlier.programme.slug;
    const sister = await addProgramme(world, people.board, { title: "Trygghetsprogram" });
    const begun = await send(`/program/${slug}/versioner/ny`, { periodLabel: "2027–2030", from: "version" });
    const no = Number(begun.replace(/\?.*$/, "").split("/").at(-1));
    const areas = await browser.get(`/program/${slug}/versioner/${no}/fokusomraden`);
    expect(areas.text).toContain("Trygghet (2024–2027)");
    const area =
      areas.document.querySelector('main td a, main th a[href*="fokusomraden/"]')?.getAttribute("href") ?? "";
    expect(area).toContain("/fokusomraden/");
    const areaAt = `/program/${slug}/versioner/${no}/fokusomraden/${area.split("/").at(-1)}`;
    const areaForm = hidden((await browser.get(areaAt)).document);
    await send(areaAt, { name: "Trygghet och skydd" });
    const late = await browser.post(areaAt, { ...areaForm, name: "Trygghet" });
    expect([late.status, late.text]).toEqual([409, expect.stringContaining("Någon annan ändrade samtidigt.")]);
    expect(late.text).toContain("Trygghet och skydd");
    const used = await browser.post(areaAt, { expectedVersion: "2", do: "remove" });
    expect([used.status, used.text]).toEqual([422, expect.stringContaining("används på")]);
    const version = hidden(areas.document).version ?? "";
    const matter = { version, id: world.newId(), matter: "Otillåten påverkan", to: sister.id, reason: "Hör dit." };
    expect((await browser.post(`/program/${slug}/versioner/${no}/fokusomraden`, matter)).status).toBe(303);
    expect((await browser.get(`/program/${slug}/versioner/${no}/fokusomraden`)).text).toContain("Otillåten påverkan");
    expect((await browser.post(`/program/${slug}/versioner/${no}/fokusomraden`, { withdraw: matter.id })).status).toBe(
      303,
    );
    const part = earlier.parts[0]?.partId ?? "";
    const note = { version, ofKind: "part", change: "moved", from: part, to: part, reason: "Ordningen är ny." };
    expect((await browser.post(`/program/${slug}/versioner/${no}/forandringar`, note)).status).toBe(303);
    const changes = await browser.get(`/program/${slug}/versioner/${no}/forandringar`);
    expect(changes.text).toContain("Ordningen är ny.");
    const bad = await browser.post(`/program/${slug}/versioner/${no}/forandringar`, { ...note, reason: "" });
    expect([bad.status, bad.text]).toEqual([422, expect.stringContaining("Skriv varför.")]);
    const { id: noted } = await world.db.selectFrom("programme_change").select("id").executeTakeFirstOrThrow();
    expect((await browser.post(`/program/${slug}/versioner/${no}/forandringar`, { withdraw: noted })).status).toBe(303);
  });

  it("says at its row what is wrong with a statutory basis", async () => {
    const { slug, no, parts } = await place();
    const path = `/program/${slug}/versioner/${no}/lagstod/${parts[0]?.id}`;
    const form = hidden((await browser.get(path)).document);
    const bad = await browser.post(path, { ...form, "law-0": "Kommunallagen", "provision-0": "", "asOf-0": "" });
    expect([bad.status, bad.text]).toEqual([422, expect.stringContaining("Skriv kapitel och paragraf")]);
    expect(bad.document.querySelector('[name="law-0"]')?.getAttribute("value")).toBe("Kommunallagen");
    expect((await browser.get(`/program/${slug}/versioner/${no}/lagstod`)).text).toContain("Inget lagstöd angivet");
  });
});

describe("a version and its consultation", () => {
  it("puts the text into a consultation, follows it, and takes the changed text back", async () => {
    const { slug, no, id } = await place("approved_for_consultation");
    expect((await browser.get(`/program/${slug}/versioner/${no}/remiss`)).text).toContain("Ingen remiss är påbörjad");
    const register = await addRegister(world, people.board, "KS {year}/{serial}");
    const draft = await draftOne(world, { sender: people.board, by: people.strategist, register });
    const sent = await send(`/program/${slug}/versioner/${no}/remiss`, { consultation: draft.id });
    expect(sent).toBe(`/remisser/${draft.id}?klart=programmes.proposed-in-consultation`);
    const shown = await browser.get(`/program/${slug}/versioner/${no}`);
    expect(shown.text).toContain("Remissen är ett utkast. Välj mottagare och skicka den.");
    expect(shown.document.querySelector(".page-heading-action a")?.textContent).toBe("Öppna remissen");
    const state = (to: string) =>
      arrange(world, (tx) => tx.updateTable("consultation").set({ state: to }).where("id", "=", draft.id).execute());
    await state("sent");
    await arrange(world, (tx) =>
      tx.updateTable("proposal").set({ sent_at: world.now() }).where("consultation_id", "=", draft.id).execute(),
    );
    expect((await browser.get("/program")).text).toContain("På remiss");
    await state("compiling");
    const next = async () =>
      (await browser.get(`/program/${slug}/versioner/${no}`)).document.querySelector(".page-heading-action a")
        ?.textContent;
    expect(await next()).toBe("Ta till beredning");
    const markdown = "# Larm\n\nNämnderna ska öva larmet.";
    resultOf(await writeProposal(world, draft.actor, { consultation: draft.id, expectedVersion: 0, markdown }));
    expect(await next()).toBe("Hämta den ändrade texten");
    const taken = await send(`/program/${slug}/versioner/${no}/remiss/hamta`, {});
    expect(taken).toMatch(
      new RegExp(`^/program/${slug}/versioner/${no}/(krav|innehall)[?]klart=programmes.taken-back`),
    );
    expect(await next()).toBe("Ta till beredning");
    const requirements = await browser.get(`/program/${slug}/versioner/${no}/krav`);
    expect(requirements.text).toContain("1 mening säger ska utan att vara ett krav.");
    expect(requirements.text).toContain("Gå igenom Larm");
    const row = await world.db.selectFrom("programme_version").select("state").where("id", "=", id).executeTakeFirst();
    expect(row?.state).toBe("compiling");
  });
});
