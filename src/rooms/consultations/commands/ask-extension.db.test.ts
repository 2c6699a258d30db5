import { beforeEach, describe, expect, it } from "vitest";
import { consulteeRow, incomingCast } from "../../../../tests/support/asked.ts";
import { cast } from "../../../../tests/support/cast.ts";
import { arrange, type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { askExtension } from "./ask-extension.ts";

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
      { subject_id: asked.file.id, sentence: "lämnade Kulturnämndens begäran om anstånd till 2026-05-20" },
    ]);
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
