import { beforeAll, describe, expect, it } from "vitest";
import { cast } from "../../../../tests/support/cast.ts";
import { addCase, addRegister, addTo, keepText, type Register } from "../../../../tests/support/register.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { closeCase } from "../commands/close-case.ts";
import { correctCase } from "../commands/correct-case.ts";
import { relateCases } from "../commands/relate-cases.ts";
import { caseBrief } from "./case-brief.ts";
import { caseChoices } from "./case-choices.ts";
import { caseHistory } from "./case-history.ts";
import { casePage } from "./case-page.ts";
import { caseSheet } from "./case-sheet.ts";
import { documentBrief } from "./document-brief.ts";
import { documentPage } from "./document-page.ts";
import { fileToSend } from "./file-to-send.ts";
import { registers } from "./registers.ts";
import { registrationChoices } from "./registration-choices.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
let social: Register;
let culture: Register;
let secret: { id: string; number: string };
let document: { id: string };
let fileId: string;

beforeAll(async () => {
  world = await testWorld();
  people = await cast(world);
  social = await addRegister(world, people.social);
  culture = await addRegister(world, people.culture, "KUN {year}/{serial}");
  const mark = { secrecyProvision: "OSL 21 kap. 3 §", protectedSubject: "Om Petra" };
  secret = await addCase(world, people.registrar, social, {
    ...mark,
    publicSubject: "Anmälan",
    foreignNumbers: "K 1-26; Polisen",
  });
  document = await addTo(world, people.registrar, secret, { files: [await keepText(world)] });
  fileId = (
    await world.db
      .selectFrom("document_file")
      .select("id")
      .where("document_id", "=", document.id)
      .executeTakeFirstOrThrow()
  ).id;
});

const value = <T>(outcome: { ok: true; value: T } | { ok: false; problem: unknown }): T => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
};
const reads = async () =>
  await world.db
    .selectFrom("audit_entry")
    .selectAll()
    .where("outcome", "=", "read")
    .where("subject_id", "=", secret.id)
    .orderBy("position")
    .execute();

describe("the page of a case", () => {
  it("holds everything, and notes who reads what is marked as secret", async () => {
    const before = (await reads()).length;
    const found = value(await casePage(world, await people.officer.actor(), { case: secret.id }, "r1"));
    expect(found.facts).toMatchObject({
      number: secret.number,
      publicSubject: "Anmälan",
      protectedSubject: "Om Petra",
      body: "Socialnämnden",
    });
    expect(found.documents).toMatchObject([{ number: 1, files: [{ name: "skrivelse.txt", mediaType: "text/plain" }] }]);
    expect(found.numbers).toEqual([{ raw: "K 1-26", saidBy: "Polisen" }]);
    const noted = await reads();
    expect(noted).toHaveLength(before + 1);
    expect(noted.at(-1)).toMatchObject({ actor_id: people.officer.id, body_id: people.social.id, request_id: "r1" });
    expect(JSON.stringify(noted.at(-1))).not.toContain("Petra");
  });

  it("can be read by twenty at once, each noted", async () => {
    const before = (await reads()).length;
    const actor = await people.officer.actor();
    const all = await Promise.all(Array.from({ length: 20 }, () => casePage(world, actor, { case: secret.id })));
    expect(all.every(({ ok }) => ok)).toBe(true);
    expect(await reads()).toHaveLength(before + 20);
  });

  it("notes nobody where nothing is secret", async () => {
    const open = await addCase(world, people.registrar, social);
    await casePage(world, await people.officer.actor(), { case: open.id });
    expect(
      await world.db
        .selectFrom("audit_entry")
        .selectAll()
        .where("subject_id", "=", open.id)
        .where("outcome", "=", "read")
        .execute(),
    ).toEqual([]);
  });

  it("offers what the commands allow, by role and by state", async () => {
    const open = await addCase(world, people.registrar, social);
    const allowed = async (person: typeof people.registrar) => [
      ...value(await caseBrief(world, await person.actor(), { case: open.id })).allowed,
    ];
    expect(await allowed(people.officer)).toEqual(["add-document", "close"]);
    expect(await allowed(people.registrar)).toEqual([
      "add-document",
      "assign",
      "correct",
      "set-secrecy",
      "relate",
      "add-number",
      "close",
    ]);
    expect(await allowed(people.auditor)).toEqual([]);
    await closeCase(world, await people.officer.actor(), { case: open.id, outcome: "Klart" });
    expect(await allowed(people.officer)).toEqual([]);
    expect(await allowed(people.registrar)).toEqual(["correct", "set-secrecy", "relate", "add-number", "reopen"]);
  });

  it("names another authority's related case without opening it", async () => {
    const theirs = await addCase(world, people.otherRegistrar, culture, {
      protectedSubject: "Dolt",
      secrecyProvision: "OSL 21 kap. 3 §",
    });
    const ours = await addCase(world, people.registrar, social);
    await relateCases(world, await people.registrar.actor(), { case: ours.id, other: theirs.id, kind: "successor_of" });
    const read = async (person: typeof people.registrar, id: string) =>
      value(await casePage(world, await person.actor(), { case: id })).relations;
    expect(await read(people.registrar, ours.id)).toMatchObject([
      { number: theirs.number, kind: "successor_of", outward: true, readable: false },
    ]);
    expect(JSON.stringify(await read(people.registrar, ours.id))).not.toContain("Dolt");
    expect(await read(people.auditor, theirs.id)).toMatchObject([
      { number: ours.number, outward: false, readable: true },
    ]);
  });
});

describe("another authority", () => {
  it.each([
    ["case", casePage, () => ({ case: secret.id })],
    ["brief", caseBrief, () => ({ case: secret.id })],
    ["choices", caseChoices, () => ({ case: secret.id })],
    ["sheet", caseSheet, () => ({ case: secret.id })],
    ["document", documentPage, () => ({ document: document.id })],
    ["document's brief", documentBrief, () => ({ document: document.id })],
    ["file", fileToSend, () => ({ file: fileId })],
  ] as const)("does not see the %s, though its id is real", async (_, query, input) => {
    const before = (await reads()).length;
    const ask = query as (...asked: [TestWorld, unknown, unknown]) => Promise<unknown>;
    expect(await ask(world, await people.otherRegistrar.actor(), input())).toMatchObject({
      ok: false,
      problem: { kind: "missing" },
    });
    expect(await ask(world, await people.nobody.actor(), input())).toMatchObject({
      ok: false,
      problem: { kind: "forbidden" },
    });
    expect(await ask(world, await people.auditor.actor(), input())).toMatchObject({ ok: true });
    expect((await reads()).length - before).toBeLessThanOrEqual(1);
  });

  it("sees no history and no register of ours", async () => {
    const actor = await people.otherRegistrar.actor();
    expect(value(await caseHistory(world, actor, { case: secret.id }))).toEqual([]);
    expect(value(await registers(world, actor, {})).map(({ body }) => body)).toEqual(["Kulturnämnden"]);
    expect(
      value(await registrationChoices(world, actor, { register: social.id })).registers.map(({ id }) => id),
    ).toEqual([culture.id]);
  });
});

describe("the history of a case", () => {
  it("tells what was done, and who has read it only to those who keep or examine the register", async () => {
    await casePage(world, await people.officer.actor(), { case: secret.id });
    const outcomes = async (person: typeof people.registrar) =>
      new Set(value(await caseHistory(world, await person.actor(), { case: secret.id })).map(({ outcome }) => outcome));
    expect(await outcomes(people.officer)).toEqual(new Set(["done"]));
    expect(await outcomes(people.registrar)).toEqual(new Set(["done", "read"]));
    expect(await outcomes(people.auditor)).toEqual(new Set(["done", "read"]));
    const [last] = value(await caseHistory(world, await people.officer.actor(), { case: secret.id }));
    expect(last).toMatchObject({
      who: people.registrar.name,
      sentence: `lade handling 1 till ärende ${secret.number}`,
    });
  });
});

describe("the sheet of a case", () => {
  it("holds what is public and nothing else", async () => {
    await addTo(world, people.officer, secret, { direction: "drawn_up", publicTitle: "Utkast till svar" });
    await correctCase(world, await people.registrar.actor(), {
      case: secret.id,
      version: 1,
      publicSubject: "Anmälan",
      protectedSubject: "Om Paula",
      reason: "Fel",
    });
    const { sheet, documents } = value(await caseSheet(world, await people.officer.actor(), { case: secret.id }));
    expect(documents.map(({ publicTitle }) => publicTitle)).toEqual(["Skrivelse"]);
    expect(JSON.stringify({ sheet, documents })).not.toMatch(/Petra|Paula|Utkast/);
  });
});
