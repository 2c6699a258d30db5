import { beforeEach, describe, expect, it } from "vitest";
import { incomingCast } from "../../../../tests/support/asked.ts";
import { cast } from "../../../../tests/support/cast.ts";
import { resultOf } from "../../../../tests/support/refused.ts";
import { addCase } from "../../../../tests/support/register.ts";
import { addReceiver, messagesOf } from "../../../../tests/support/webhooks.ts";
import { arrange, type TestWorld, testWorld } from "../../../../tests/support/world.ts";
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
const answer = async (more: object = {}) =>
  answerBriefly(world, await people.otherRegistrar.actor(), {
    ...{ consultee: asked.consultee, id: world.newId(), version: "2", kind: "declined", reason: "Berörs inte." },
    ...more,
  });

describe("telling systems of an answer", () => {
  it("reaches both sides, each with what its own body may know and no word of what was said", async () => {
    const [asking, answering] = [await addReceiver(world, people.social), await addReceiver(world, people.culture)];
    resultOf(await answer());
    const [given] = await world.db.selectFrom("consultation_answer").selectAll().execute();
    const messages = await messagesOf(world);
    expect(messages.find(({ endpoint }) => endpoint === asking.id)).toMatchObject({
      kind: "answer.received",
      data: {
        ids: {
          answer: given?.id,
          consultation: given?.consultation_id,
          case: asked.file.id,
          document: given?.document_id,
        },
        numbers: { caseNumber: asked.file.number },
        page: `/remisser/${given?.consultation_id}/svar/${given?.id}`,
        api: `/consultations/${given?.consultation_id}/answers/${given?.id}`,
      },
    });
    const theirs = messages.find(({ endpoint }) => endpoint === answering.id);
    expect(theirs).toMatchObject({
      data: {
        ids: { consultee: asked.consultee, case: own.id },
        numbers: { caseNumber: own.number, senderCaseNumber: asked.file.number },
        page: `/remisser/inkomna/${asked.consultee}`,
        api: `/incoming/${asked.consultee}`,
      },
    });
    expect(JSON.stringify(theirs)).not.toContain(asked.file.id);
    expect(JSON.stringify(messages)).not.toContain("Berörs");
    expect(messages).toHaveLength(2);
  });

  it("tells nothing of an answer that came to nothing", async () => {
    await addReceiver(world, people.social);
    expect((await answer({ kind: "" })).ok).toBe(false);
    expect((await answer({ version: "1" })).ok).toBe(false);
    expect(await messagesOf(world)).toEqual([]);
  });
});
