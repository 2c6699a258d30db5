import { beforeEach, describe, expect, it } from "vitest";
import { consulteeRow, incomingCast } from "../../../../tests/support/asked.ts";
import { cast } from "../../../../tests/support/cast.ts";
import { addCase } from "../../../../tests/support/register.ts";
import { arrange, type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { verifyTrail } from "../../../platform/audit/verify.ts";
import { answerBriefly } from "./answer-briefly.ts";
import { linkOwnCase } from "./link-own-case.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
let asked: Awaited<ReturnType<typeof incomingCast>>;
let own: { id: string; number: string };

beforeEach(async () => {
  world = await testWorld();
  people = await cast(world);
  asked = await incomingCast(world, people);
  own = await addCase(world, people.otherRegistrar, asked.own);
  await arrange(world, (tx) => linkOwnCase(tx, asked.consultee, own.id));
});

const answer = async (person: typeof people.registrar, more: Record<string, unknown> = {}) =>
  answerBriefly(world, await person.actor(), {
    consultee: asked.consultee,
    id: world.newId(),
    version: "2",
    kind: "declined",
    ...more,
  });
const answers = () => world.db.selectFrom("consultation_answer").selectAll().execute();
const documents = (caseId: string) =>
  world.db.selectFrom("document").select(["direction", "public_title"]).where("case_id", "=", caseId).execute();

describe("answering without a report", () => {
  it("leaves one's own case as dispatched and reaches the sender's as received", async () => {
    const done = await answer(people.otherRegistrar, { reason: "Berörs inte." });
    expect(done).toMatchObject({ ok: true, value: { number: own.number, sender: "SOC 2026/1", document: 1 } });
    const title = "Avstår från yttrande: Säkerhetsprogram";
    expect(await documents(own.id)).toEqual([{ direction: "dispatched", public_title: title }]);
    expect(await documents(asked.file.id)).toEqual([{ direction: "received", public_title: title }]);
    expect(await answers()).toMatchObject([
      { kind: "declined", stance: "none", channel: "form", sender_number: own.number, own_summary: "Berörs inte." },
    ]);
    expect(await consulteeRow(world, asked.consultee)).toMatchObject({ stage: "declined" });
    expect((await verifyTrail(world.db)).flaws).toEqual([]);
  });

  it("says that there is no objection, with or without a reason", async () => {
    expect((await answer(people.otherRegistrar, { kind: "no_objection" })).ok).toBe(true);
    expect(await answers()).toMatchObject([{ kind: "no_objection", stance: "neutral", own_summary: null }]);
    expect((await consulteeRow(world, asked.consultee)).stage).toBe("answered");
  });

  it("sends the same form once", async () => {
    const id = world.newId();
    expect((await answer(people.otherRegistrar, { id })).ok).toBe(true);
    expect(await answer(people.otherRegistrar, { id, version: "3" })).toMatchObject({
      problem: { key: "consultations:quick.problem.sent-already" },
    });
    expect(await answers()).toHaveLength(1);
  });
});

describe("what is refused", () => {
  it("is everybody else, with a real id, and nothing has changed", async () => {
    for (const person of [people.registrar, people.officer, people.auditor, people.nobody])
      expect(await answer(person)).toMatchObject({ ok: false, problem: { kind: "forbidden" } });
    expect([await answers(), await documents(own.id)]).toEqual([[], []]);
  });

  it("is what is not registered, under way to a decision, or seen in an older state", async () => {
    expect(await answer(people.otherRegistrar, { version: "1" })).toMatchObject({ problem: { kind: "conflict" } });
    for (const [stage, key] of [
      ["sent", "unregistered"],
      ["attesting", "under-way"],
      ["answered", "answered"],
    ] as const) {
      await arrange(world, (tx) => tx.updateTable("consultee").set({ stage }).execute());
      expect(await answer(people.otherRegistrar)).toMatchObject({
        problem: { key: `consultations:incoming.shut.${key}` },
      });
    }
    expect(await answers()).toEqual([]);
  });

  it("says every fault of a bad form at once", async () => {
    const outcome = await answer(people.otherRegistrar, { kind: "kanske", reason: "x".repeat(3_000) });
    expect(outcome).toMatchObject({
      problem: { fields: [{ path: "kind", key: "consultations:quick.problem.kind" }, { path: "reason" }] },
    });
  });
});
