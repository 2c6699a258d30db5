import { beforeEach, describe, expect, it } from "vitest";
import { consulteeRow, incomingCast } from "../../../../tests/support/asked.ts";
import { cast } from "../../../../tests/support/cast.ts";
import { addCase, keepText } from "../../../../tests/support/register.ts";
import { arrange, type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { verifyTrail } from "../../../platform/audit/verify.ts";
import { registerIncoming } from "./register-incoming.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
let asked: Awaited<ReturnType<typeof incomingCast>>;

beforeEach(async () => {
  world = await testWorld();
  people = await cast(world);
  asked = await incomingCast(world, people);
});

const form = (more: Record<string, unknown> = {}) => ({
  consultee: asked.consultee,
  id: world.newId(),
  version: "1",
  register: asked.own.id,
  subject: "Remiss om säkerhetsprogram",
  officer: people.otherRegistrar.id,
  ...more,
});
const count = async () => (await world.db.selectFrom("case_file").select("id").execute()).length;

describe("registering what has come", () => {
  it("makes a case in one's own series, with the sender's number as theirs, and tells both chains", async () => {
    const files = [await keepText(world, "forslag.txt", "Ett program.")];
    const made = await registerIncoming(world, await people.otherRegistrar.actor(), form({ files }));
    expect(made).toMatchObject({ ok: true, value: { number: "KUN 2026/1", predecessor: null } });
    const caseId = made.ok ? made.value.id : "";
    const row = await world.db.selectFrom("case_file").selectAll().where("id", "=", caseId).executeTakeFirstOrThrow();
    expect(row).toMatchObject({
      body_id: people.culture.id,
      public_subject: "Remiss om säkerhetsprogram",
      public_counterparty: "Socialnämnden",
      officer_id: people.otherRegistrar.id,
    });
    const numbers = await world.db.selectFrom("case_number").selectAll().where("case_id", "=", caseId).execute();
    expect(numbers.map(({ raw, owner, said_by }) => [raw, owner, said_by])).toContainEqual([
      "SOC 2026/1",
      "foreign",
      "Socialnämnden",
    ]);
    const documents = await world.db.selectFrom("document").selectAll().where("case_id", "=", caseId).execute();
    expect(documents).toMatchObject([
      { direction: "received", status: "record", public_title: "Remiss: Säkerhetsprogram" },
    ]);
    expect(await consulteeRow(world, asked.consultee)).toMatchObject({ own_case_id: caseId, stage: "registered" });
    const told = await world.db
      .selectFrom("audit_entry")
      .select(["action", "subject_id", "sentence"])
      .where("action", "like", "consultations/%")
      .execute();
    expect(told).toMatchObject([
      { subject_id: caseId, sentence: "registrerade remissen från Socialnämnden (SOC 2026/1) som ärende KUN 2026/1" },
      { subject_id: asked.file.id, action: "consultations/note-registered" },
    ]);
    expect((await verifyTrail(world.db)).flaws).toEqual([]);
  });

  it("continues the matter that the sender's succeeds, when it is known here", async () => {
    const before = await addCase(world, people.registrar, asked.sender, { publicSubject: "Förra programmet" });
    const link = { id: world.newId(), from_case_id: asked.file.id, to_case_id: before.id, kind: "successor_of" };
    await arrange(world, (tx) => tx.insertInto("case_relation").values(link).execute());
    const ours = await addCase(world, people.otherRegistrar, asked.own, { foreignNumbers: before.number });
    const made = await registerIncoming(world, await people.otherRegistrar.actor(), form());
    expect(made).toMatchObject({ ok: true, value: { predecessor: ours.number } });
    const id = made.ok ? made.value.id : "";
    const links = await world.db.selectFrom("case_relation").selectAll().where("from_case_id", "=", id).execute();
    expect(links).toMatchObject([{ to_case_id: ours.id, kind: "successor_of" }]);
  });
});

describe("what is refused", () => {
  it("is everybody else, with a real id, and nothing has changed", async () => {
    const before = [await count(), await consulteeRow(world, asked.consultee)];
    for (const person of [people.registrar, people.officer, people.auditor, people.nobody]) {
      const outcome = await registerIncoming(world, await person.actor(), form());
      expect(outcome).toMatchObject({ ok: false, problem: { kind: "forbidden" } });
    }
    expect([await count(), await consulteeRow(world, asked.consultee)]).toEqual(before);
  });

  it("is a register of somebody else, a second time, and what has been withdrawn", async () => {
    const actor = await people.otherRegistrar.actor();
    expect(await registerIncoming(world, actor, form({ register: asked.sender.id }))).toMatchObject({
      problem: { kind: "invalid", fields: [{ path: "register" }] },
    });
    const first = form();
    expect((await registerIncoming(world, actor, first)).ok).toBe(true);
    expect(await registerIncoming(world, actor, first)).toMatchObject({
      problem: { key: "consultations:incoming.problem.registered-already" },
    });
    expect(await registerIncoming(world, actor, form({ version: "2" }))).toMatchObject({
      problem: { key: "consultations:incoming.shut.registered" },
    });
    expect(await count()).toBe(2);
  });

  it("is what somebody else has changed meanwhile, or taken back", async () => {
    const actor = await people.otherRegistrar.actor();
    expect(await registerIncoming(world, actor, form({ version: "7" }))).toMatchObject({
      problem: { kind: "conflict" },
    });
    await arrange(world, (tx) => tx.updateTable("consultation").set({ state: "withdrawn" }).execute());
    expect(await registerIncoming(world, actor, form())).toMatchObject({
      problem: { key: "consultations:incoming.shut.withdrawn" },
    });
    expect(await count()).toBe(1);
  });

  it("says every fault of a bad form at once", async () => {
    const bad = {
      consultee: asked.consultee,
      id: world.newId(),
      version: "1",
      register: "x",
      subject: " ",
      officer: "y",
    };
    const outcome = await registerIncoming(world, await people.otherRegistrar.actor(), bad);
    expect(outcome).toMatchObject({ problem: { kind: "invalid" } });
    const fields = !outcome.ok && outcome.problem.kind === "invalid" ? outcome.problem.fields : [];
    expect(fields.map(({ path }) => path)).toEqual(["register", "subject", "officer"]);
  });
});
