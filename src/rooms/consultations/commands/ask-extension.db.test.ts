import { beforeEach, describe, expect, it } from "vitest";
import { consulteeRow, incomingCast } from "../../../../tests/support/asked.ts";
import { cast } from "../../../../tests/support/cast.ts";
import { addCase } from "../../../../tests/support/register.ts";
import { arrange, type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { askExtension } from "./ask-extension.ts";
import { askExtensionInWriting } from "./ask-extension-in-writing.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
let asked: Awaited<ReturnType<typeof incomingCast>>;

beforeEach(async () => {
  world = await testWorld();
  people = await cast(world);
  asked = await incomingCast(world, people);
});

const ask = async (person: typeof people.registrar, more: Record<string, unknown> = {}) =>
  askExtension(world, await person.actor(), {
    consultee: asked.consultee,
    id: world.newId(),
    version: "1",
    wantedDay: "2026-05-20",
    reason: "Nämnden sammanträder den 19 maj.",
    ...more,
  });
const requests = () => world.db.selectFrom("extension_request").selectAll().execute();

describe("asking for more time", () => {
  it("reaches the sender as a question, once", async () => {
    const id = world.newId();
    expect(await ask(people.otherRegistrar, { id })).toMatchObject({ ok: true, value: { id, day: "2026-05-20" } });
    expect(await requests()).toMatchObject([{ consultee_id: asked.consultee, state: "asked", granted_day: null }]);
    expect((await consulteeRow(world, asked.consultee)).due_day.toString()).toBe("2026-05-04");
    expect(await ask(people.otherRegistrar, { id })).toMatchObject({
      problem: { key: "consultations:incoming.problem.asked-already" },
    });
    const told = await world.db
      .selectFrom("audit_entry")
      .select(["subject_id", "sentence"])
      .where("action", "=", "consultations/note-extension-asked")
      .execute();
    expect(told).toEqual([
      {
        subject_id: asked.file.id,
        sentence: "lämnade Kulturnämndens begäran om anstånd till 2026-05-20 och registrerade den som handling 1",
      },
    ]);
  });

  it("is registered as it was written, as received in the sender's case and as dispatched in one's own", async () => {
    const own = await addCase(world, people.otherRegistrar, asked.own);
    await arrange(world, (tx) =>
      tx
        .updateTable("consultee")
        .set({ own_case_id: own.id, stage: "registered" })
        .where("id", "=", asked.consultee)
        .execute(),
    );
    const form = { consultee: asked.consultee, id: world.newId(), version: "1", wantedDay: "2026-05-20" };
    const actor = await people.otherRegistrar.actor();
    const reason = "Nämnden sammanträder den 19 maj.";
    expect((await askExtensionInWriting(world, actor, { ...form, reason })).ok).toBe(true);
    const records = await world.db
      .selectFrom("document as d")
      .innerJoin("document_file as f", "f.document_id", "d.id")
      .select(["d.case_id", "d.direction", "d.public_title", "d.public_counterparty", "d.status", "f.file_id"])
      .where("d.public_title", "like", "Begäran%")
      .orderBy("d.direction")
      .execute();
    const title = { public_title: "Begäran om anstånd: Säkerhetsprogram", status: "record" };
    expect(records).toMatchObject([
      { case_id: own.id, direction: "dispatched", public_counterparty: "Socialnämnden", ...title },
      { case_id: asked.file.id, direction: "received", public_counterparty: "Kulturnämnden", ...title },
    ]);
    for (const { file_id } of records) {
      const pieces = await Array.fromAsync((await world.files.read(file_id)) ?? []);
      expect(Buffer.concat(pieces).toString()).toContain(`Ny svarsdag som begärs: 2026-05-20\n\nSkäl\n${reason}`);
    }
    expect((await askExtensionInWriting(world, actor, { ...form, id: world.newId(), reason: "" })).ok).toBe(false);
    expect(await world.db.selectFrom("stored_file").select("id").execute()).toHaveLength(2);
  });

  it("refuses everybody else, with a real id, and changes nothing", async () => {
    for (const person of [people.registrar, people.officer, people.auditor, people.nobody])
      expect(await ask(person)).toMatchObject({ ok: false, problem: { kind: "forbidden" } });
    expect(await requests()).toEqual([]);
  });

  it.each([
    [{ wantedDay: "" }, "wantedDay", "wanted-day"],
    [{ wantedDay: "2026-05-04" }, "wantedDay", "not-later"],
    [{ wantedDay: "2026-05-14" }, "wantedDay", "free-day"],
    [{ reason: "  " }, "reason", "reason"],
  ])("says of %j what is wrong", async (more, path, key) => {
    expect(await ask(people.otherRegistrar, more)).toMatchObject({
      problem: { kind: "invalid", fields: [{ path, key: `consultations:incoming.problem.${key}` }] },
    });
  });

  it("says that both are lacking where both are", async () => {
    expect(await ask(people.otherRegistrar, { wantedDay: "", reason: "" })).toMatchObject({
      problem: { fields: [{ path: "wantedDay" }, { path: "reason" }] },
    });
  });

  it("says every fault at once, and stops at what has been answered", async () => {
    expect(await ask(people.otherRegistrar, { wantedDay: "i maj", reason: "" })).toMatchObject({
      problem: { fields: [{ path: "wantedDay", key: "web:field.not-a-day" }, { path: "reason" }] },
    });
    await arrange(world, (tx) => tx.updateTable("consultee").set({ stage: "answered" }).execute());
    expect(await ask(people.otherRegistrar)).toMatchObject({
      problem: { key: "consultations:incoming.shut.answered" },
    });
    expect(await requests()).toEqual([]);
  });
});
