import { beforeAll, describe, expect, it } from "vitest";
import { cast } from "../../../../tests/support/cast.ts";
import { addCase, addRegister, addTo, keepText, type Register } from "../../../../tests/support/register.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { relateCases } from "../commands/relate-cases.ts";
import { casePage } from "./case-page.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
let social: Register;
let culture: Register;
let secret: { id: string; number: string };

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
  await addTo(world, people.registrar, secret, { files: [await keepText(world)] });
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
  it("does not see the case, though its id is real, and is not noted as a reader", async () => {
    const before = (await reads()).length;
    expect(await casePage(world, await people.otherRegistrar.actor(), { case: secret.id })).toMatchObject({
      problem: { kind: "missing" },
    });
    expect(await casePage(world, await people.nobody.actor(), { case: secret.id })).toMatchObject({
      problem: { kind: "forbidden" },
    });
    expect((await casePage(world, await people.registrar.actor(), { case: "'; --" })).ok).toBe(false);
    expect(await reads()).toHaveLength(before);
  });
});
