import { beforeAll, describe, expect, it } from "vitest";
import { linkTo } from "../../../../tests/support/asked.ts";
import { addBody, cast } from "../../../../tests/support/cast.ts";
import { draftOne, noticesOf, sendOut, setStage } from "../../../../tests/support/consultation.ts";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { anyone } from "../../../platform/access/actor.ts";
import { openReply } from "../queries/open-reply.ts";
import { answerByLink } from "./answer-by-link.ts";
import { withdrawConsultation } from "./withdraw-consultation.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
beforeAll(async () => {
  world = await testWorld();
  people = await cast(world);
});
const stateOf = async (id: string) =>
  world.db
    .selectFrom("consultation")
    .select(["state", "withdrawn_reason as reason"])
    .where("id", "=", id)
    .executeTakeFirstOrThrow();

describe("withdrawing a consultation", () => {
  it("tells those who have not answered, and leaves those who have", async () => {
    const done = await addBody(world, "Klara nämnden");
    const sent = await sendOut(world, { sender: people.social, to: [people.culture, done] });
    await setStage(world, sent.at(done).id, "answered");
    const asked = { consultation: sent.id, expectedVersion: 4, reason: "Förslaget arbetas om." };
    expect(resultOf(await withdrawConsultation(world, sent.actor, asked))).toEqual({ told: 1 });
    expect(await stateOf(sent.id)).toEqual({ state: "withdrawn", reason: asked.reason });
    expect(await noticesOf(world, sent.at(people.culture).id)).toEqual(["asked", "withdrawn"]);
    expect(await noticesOf(world, sent.at(done).id)).toEqual(["asked"]);
    expect(await withdrawConsultation(world, sent.actor, asked)).toMatchObject({
      ok: false,
      problem: { key: "consultations:problem.not-out" },
    });
  });

  it("closes every link that was mailed, of those who have answered too, and mails no new one", async () => {
    const outside = "Polisen; post@polisen.example\nKören; post@koren.example";
    const sent = await sendOut(world, { sender: people.social, outside });
    const tokens = await Promise.all(sent.consultees.map(({ id }) => linkTo(world, id)));
    await setStage(world, sent.consultees[1]?.id ?? "", "answered");
    const asked = { consultation: sent.id, expectedVersion: 4, reason: "Förslaget arbetas om." };
    expect(resultOf(await withdrawConsultation(world, sent.actor, asked))).toEqual({ told: 1 });
    for (const token of tokens)
      expect(await openReply(world, anyone, { token })).toMatchObject({
        problem: { kind: "missing", key: "consultations:link.withdrawn" },
      });
    const answer = { token: tokens[0], id: world.newId(), seen: "0", stance: "supports" };
    expect(await answerByLink(world, anyone, answer)).toMatchObject({
      problem: { key: "consultations:link.withdrawn" },
    });
    const mails = await world.db
      .selectFrom("outgoing_message")
      .selectAll()
      .where("subject", "like", "Återkallad%")
      .execute();
    const told = mails.filter(({ recipient }) => recipient === "post@polisen.example").map(({ content }) => content);
    expect(told).toEqual([expect.stringContaining("länken som ni fick är stängd")]);
    expect(told.join()).not.toContain("/svara/");
  });

  it("puts a draft away without telling anybody", async () => {
    const draft = await draftOne(world, { sender: people.social, to: [people.culture] });
    const asked = { consultation: draft.id, expectedVersion: 3, reason: "Behövs inte." };
    expect(resultOf(await withdrawConsultation(world, draft.actor, asked))).toEqual({ told: 0 });
    expect((await stateOf(draft.id)).state).toBe("withdrawn");
  });

  it("needs a reason, the version that was seen, and the sender", async () => {
    const sent = await sendOut(world, { sender: people.social, to: [people.culture] });
    const asked = { consultation: sent.id, expectedVersion: 4, reason: "Skäl" };
    expect(faultsOf(await withdrawConsultation(world, sent.actor, { ...asked, reason: " " }))).toEqual({
      reason: "consultations:draft.reason-missing",
    });
    expect(await withdrawConsultation(world, sent.actor, { ...asked, expectedVersion: 1 })).toMatchObject({
      ok: false,
      problem: { kind: "conflict" },
    });
    await expectRefused(world, ["consultation", "consultee"], async () =>
      withdrawConsultation(world, await people.otherRegistrar.actor(), asked),
    );
  });
});
