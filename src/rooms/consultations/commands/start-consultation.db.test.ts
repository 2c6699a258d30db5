import { beforeAll, describe, expect, it } from "vitest";
import { addPerson, cast, type Person } from "../../../../tests/support/cast.ts";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { addCase, addRegister, type Register } from "../../../../tests/support/register.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { closeCase } from "../../register/index.ts";
import { startConsultation } from "./start-consultation.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
let register: Register;
let other: Register;
let strategist: Person;
beforeAll(async () => {
  world = await testWorld();
  people = await cast(world);
  register = await addRegister(world, people.social);
  other = await addRegister(world, people.culture, "KUN {year}/{serial}");
  strategist = await addPerson(world, "Stina Strategsson", "security_strategist", people.social);
});

const good = { title: "Säkerhetsprogram", dueDay: "2026-05-04" };
const start = async (more: Record<string, unknown>) =>
  startConsultation(world, await strategist.actor(), { ...good, register: register.id, ...more });
const tables = ["consultation", "case_file"];

describe("starting a consultation", () => {
  it("registers a case in the same act, and tells it as such", async () => {
    const made = resultOf(await start({ instructions: "Svara kort." }));
    const row = await world.db
      .selectFrom("consultation")
      .selectAll()
      .where("id", "=", made.id)
      .executeTakeFirstOrThrow();
    expect(row).toMatchObject({ state: "draft", title: "Säkerhetsprogram", instructions: "Svara kort.", version: 1 });
    expect([row.case_id, row.body_id, row.created_by]).toEqual([made.caseId, people.social.id, strategist.id]);
    const told = await world.db
      .selectFrom("audit_entry")
      .select(["action", "sentence"])
      .where("subject_id", "=", made.caseId)
      .orderBy("position")
      .execute();
    expect(told).toEqual([
      { action: "consultations/start-consultation", sentence: `påbörjade en remiss i ärende ${made.number}` },
      { action: "register/register-case", sentence: `registrerade ärende ${made.number}` },
    ]);
  });

  it("takes a case of one's own authority, by its number as it is typed", async () => {
    const file = await addCase(world, people.registrar, register);
    const made = resultOf(await start({ register: "", case: file.number.toLowerCase().replace(" ", "") }));
    expect(made.caseId).toBe(file.id);
  });

  it("makes one of a form that is sent twice", async () => {
    const id = world.newId();
    resultOf(await start({ id }));
    expect(await start({ id })).toMatchObject({
      ok: false,
      problem: { key: "consultations:draft.started-already", values: { title: "Säkerhetsprogram" } },
    });
  });

  it("says every fault at once", async () => {
    const file = await addCase(world, people.registrar, register);
    await closeCase(world, await people.registrar.actor(), { case: file.id, outcome: "Klart" });
    expect(faultsOf(await start({ case: file.id, dueDay: "2026-03-10" }))).toEqual({
      case: "consultations:draft.case-closed",
      dueDay: "consultations:draft.due-day-past",
    });
    expect(faultsOf(await start({ title: " ", dueDay: "" }))).toEqual({
      title: "consultations:draft.title-missing",
      dueDay: "consultations:draft.due-day-missing",
    });
    expect(faultsOf(await start({ register: "", dueDay: "2026-05-01" }))).toEqual({
      case: "consultations:draft.case-missing",
      dueDay: "consultations:draft.due-day-free",
    });
    expect(faultsOf(await start({ case: world.newId() }))).toEqual({ case: "consultations:draft.case-unknown" });
    expect(faultsOf(await start({ case: "SOC 1999/1" }))).toEqual({ case: "register:number-unknown" });
    expect(faultsOf(await start({ parentConsultee: world.newId() }))).toEqual({
      parentConsultee: "consultations:problem.consultee-missing",
    });
  });

  it("takes a day off when it is said to be meant", async () => {
    expect((await start({ dueDay: "2026-05-01", freeDayMeant: "yes" })).ok).toBe(true);
  });

  it("is refused in another authority's case and register, and to those who only read", async () => {
    const theirs = await addCase(world, people.otherRegistrar, other);
    await expectRefused(world, tables, () => start({ case: theirs.id }));
    await expectRefused(world, tables, () => start({ register: other.id }));
    await expectRefused(world, tables, async () =>
      startConsultation(world, await people.auditor.actor(), { ...good, register: register.id }),
    );
  });
});
