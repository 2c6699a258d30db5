import { beforeAll, describe, expect, it } from "vitest";
import { cast } from "../../../../tests/support/cast.ts";
import { addCase, addRegister, type Register } from "../../../../tests/support/register.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { verifyTrail } from "../../../platform/audit/verify.ts";
import { correctCase } from "./correct-case.ts";
import { setSecrecy } from "./set-secrecy.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
let social: Register;
beforeAll(async () => {
  world = await testWorld();
  people = await cast(world);
  social = await addRegister(world, people.social);
});
const registrar = () => people.registrar.actor();
const refused = (key: string, path?: string) =>
  path === undefined
    ? { ok: false, problem: { kind: "too-late", key } }
    : { ok: false, problem: { kind: "invalid", fields: [expect.objectContaining({ path, key })] } };

const row = (id: string) => world.db.selectFrom("case_file").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
const corrections = (caseId: string) =>
  world.db.selectFrom("correction").selectAll().where("case_id", "=", caseId).orderBy("field").execute();
const found = async (caseId: string, word: string) => {
  const asked =
    "select public_words @@ to_tsquery('swedish', $2) as hit from search_entry where case_id = $1 and document_id is null";
  return (await world.pool.query(asked, [caseId, word])).rows[0].hit;
};
const marked = { secrecyProvision: "OSL 21 kap. 3 §" };

describe("correcting a case", () => {
  it("keeps what stood there beside what stands there now, and finds it by the new words only", async () => {
    const file = await addCase(world, people.registrar, social, { publicCounterparty: "Bostadsbolaget" });
    const asked = {
      publicSubject: "Skrivelse om snöröjning",
      publicCounterparty: "Bostadsbolaget",
      openedDay: "2026-03-01",
      reason: "Fel ord.",
    };
    const outcome = await correctCase(world, await registrar(), { case: file.id, version: "1", ...asked });
    expect(outcome.ok).toBe(true);
    expect(await row(file.id)).toMatchObject({
      number: file.number,
      public_subject: "Skrivelse om snöröjning",
      version: 2,
    });
    expect(await corrections(file.id)).toMatchObject([
      { field: "openedDay", old_value: "2026-03-10", new_value: "2026-03-01", protected: false },
      {
        field: "publicSubject",
        old_value: "Skrivelse om belysning",
        new_value: "Skrivelse om snöröjning",
        reason: "Fel ord.",
        corrected_by: people.registrar.id,
      },
    ]);
    expect([await found(file.id, "snöröjning"), await found(file.id, "belysning")]).toEqual([true, false]);
    const { rows } = await world.pool.query(
      "select sentence from audit_entry where subject_id = $1 order by position desc limit 1",
      [file.id],
    );
    expect(rows[0].sentence).toBe(`rättade ärendemening, inkom eller började i ärende ${file.number}`);
  });

  it("marks as protected what stood in a protected field, and what must no longer be shown", async () => {
    const file = await addCase(world, people.registrar, social, { ...marked, protectedSubject: "Om Petra" });
    const asked = {
      case: file.id,
      version: 1,
      publicSubject: "Skrivelse",
      protectedSubject: "Om Paula",
      reason: "Fel namn",
      hideOld: "yes",
    };
    expect((await correctCase(world, await registrar(), asked)).ok).toBe(true);
    expect((await corrections(file.id)).map((line) => [line.field, line.protected])).toEqual([
      ["protectedSubject", true],
      ["publicSubject", true],
    ]);
    const trail = await world.pool.query(
      "select string_agg(sentence || facts::text, ' ') as all from audit_entry where subject_id = $1",
      [file.id],
    );
    expect(trail.rows[0].all).not.toMatch(/Petra|Paula/);
  });

  it("is refused over somebody else's change, and when nothing is changed", async () => {
    const file = await addCase(world, people.registrar, social);
    const asked = { case: file.id, publicSubject: "Ny mening", reason: "Fel" };
    expect((await correctCase(world, await registrar(), { ...asked, version: 1 })).ok).toBe(true);
    expect(await correctCase(world, await registrar(), { ...asked, version: 1 })).toMatchObject({
      ok: false,
      problem: { kind: "conflict" },
    });
    expect(await correctCase(world, await registrar(), { ...asked, version: 2 })).toMatchObject(
      refused("register:nothing-changed", ""),
    );
    expect(await corrections(file.id)).toHaveLength(1);
  });

  it.each([
    [{ reason: " " }, "reason", "register:reason-missing"],
    [{ publicSubject: "" }, "publicSubject", "register:subject-missing"],
    [{ protectedSubject: "Hemligt" }, "protectedSubject", "register:mark-first"],
    [{ openedDay: "2026-12-24" }, "openedDay", "register:day-in-future"],
    [{ classification: "00000000-0000-7000-8000-000000000000" }, "classification", "register:classification-unknown"],
  ])("is refused with %j", async (wrong, path, key) => {
    const file = await addCase(world, people.registrar, social);
    const asked = { case: file.id, version: 1, publicSubject: "Ny", reason: "Fel", ...wrong };
    expect(await correctCase(world, await registrar(), asked)).toMatchObject(refused(key, path));
  });
});

describe("the trail", () => {
  it("is whole after corrections, and the mark may be set in between", async () => {
    const file = await addCase(world, people.registrar, social);
    expect((await setSecrecy(world, await registrar(), { case: file.id, version: 1, ...marked })).ok).toBe(true);
    const asked = {
      case: file.id,
      version: 2,
      publicSubject: "Skrivelse",
      protectedSubject: "Om Petra",
      reason: "Skyddas",
    };
    expect((await correctCase(world, await registrar(), asked)).ok).toBe(true);
    expect((await verifyTrail(world.db)).flaws).toEqual([]);
  });
});
