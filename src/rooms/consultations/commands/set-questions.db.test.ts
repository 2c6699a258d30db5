import { beforeAll, describe, expect, it } from "vitest";
import { cast } from "../../../../tests/support/cast.ts";
import { draftOne, sendOut } from "../../../../tests/support/consultation.ts";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { setQuestions } from "./set-questions.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
beforeAll(async () => {
  world = await testWorld();
  people = await cast(world);
});

const questionsOf = async (id: string) =>
  (
    await world.db
      .selectFrom("consultation_question")
      .select("text")
      .where("consultation_id", "=", id)
      .orderBy("position")
      .execute()
  ).map(({ text }) => text);
// Three changes have gone before: questions and addressees, each counting up.
const seen = 3;

describe("the questions of a consultation", () => {
  it("stand one a line, without the writer's numbers", async () => {
    const draft = await draftOne(world, { sender: people.social });
    const asked = { consultation: draft.id, expectedVersion: seen, questions: "1. Räcker tiden?\n\n- Vad saknas?\n" };
    expect(resultOf(await setQuestions(world, draft.actor, asked))).toEqual({ questions: 2 });
    expect(await questionsOf(draft.id)).toEqual(["Räcker tiden?", "Vad saknas?"]);
    expect(await setQuestions(world, draft.actor, asked)).toMatchObject({ ok: false, problem: { kind: "conflict" } });
  });

  it("are not too many, nor too long", async () => {
    const draft = await draftOne(world, { sender: people.social });
    const ask = (questions: string) =>
      setQuestions(world, draft.actor, { consultation: draft.id, expectedVersion: seen, questions });
    const many = Array.from({ length: 51 }, (_, at) => `Fråga ${at}?`).join("\n");
    expect(faultsOf(await ask(many))).toEqual({ questions: "consultations:draft.too-many-questions" });
    expect(faultsOf(await ask("x".repeat(1001)))).toEqual({ questions: "consultations:draft.question-too-long" });
  });

  it("stay as they were once sent, and out of others' hands", async () => {
    const sent = await sendOut(world, { sender: people.social, to: [people.culture], questions: ["Räcker tiden?"] });
    const asked = { consultation: sent.id, expectedVersion: 4, questions: "Nytt?" };
    expect(await setQuestions(world, sent.actor, asked)).toMatchObject({
      ok: false,
      problem: { kind: "too-late", key: "consultations:problem.sent-already" },
    });
    await expectRefused(world, ["consultation_question"], async () =>
      setQuestions(world, await people.otherRegistrar.actor(), asked),
    );
    expect(await questionsOf(sent.id)).toEqual(["Räcker tiden?"]);
  });
});
