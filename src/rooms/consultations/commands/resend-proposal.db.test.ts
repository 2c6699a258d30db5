import { beforeAll, describe, expect, it } from "vitest";
import { cast } from "../../../../tests/support/cast.ts";
import { noticesOf, sendOut, setStage } from "../../../../tests/support/consultation.ts";
import { expectRefused, resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { proposalSections } from "../queries/proposal-sections.ts";
import { resendProposal } from "./resend-proposal.ts";
import { writeProposal } from "./write-proposal.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
beforeAll(async () => {
  world = await testWorld();
  people = await cast(world);
});

describe("sending a changed proposal", () => {
  it("tells everybody, keeps the version before, and registers what went out", async () => {
    const sent = await sendOut(world, { sender: people.social, to: [people.culture] });
    await setStage(world, sent.at(people.culture).id, "answered");
    const markdown = "# Inledning\n\nÄndrat.";
    resultOf(await writeProposal(world, sent.actor, { consultation: sent.id, expectedVersion: 0, markdown }));
    const again = { consultation: sent.id, expectedVersion: 4 };
    expect(resultOf(await resendProposal(world, sent.actor, again))).toEqual({ consultees: 1, version: 2 });
    expect((await proposalSections(world.db, sent.id)).map(({ sectionId }) => sectionId)).toEqual([
      sent.sections[0]?.sectionId,
    ]);
    expect(await noticesOf(world, sent.at(people.culture).id)).toEqual(["asked", "resent"]);
    const versions = await world.db
      .selectFrom("proposal")
      .select("number")
      .where("consultation_id", "=", sent.id)
      .execute();
    expect(versions).toHaveLength(2);
    const documents = await world.db
      .selectFrom("document")
      .select("public_title as title")
      .where("case_id", "=", sent.caseId)
      .orderBy("number")
      .execute();
    expect(documents.map(({ title }) => title)).toEqual([
      "Remiss: Säkerhetsprogram 2024–2027",
      "Ändrat förslag i remissen Säkerhetsprogram 2024–2027",
    ]);
  });

  it("has nothing to send where nothing is changed, and is refused to others and of an old version", async () => {
    const sent = await sendOut(world, { sender: people.social, to: [people.culture] });
    const again = { consultation: sent.id, expectedVersion: 4 };
    expect(await resendProposal(world, sent.actor, again)).toMatchObject({
      ok: false,
      problem: { key: "consultations:proposal.nothing-new" },
    });
    expect(await resendProposal(world, sent.actor, { ...again, expectedVersion: 1 })).toMatchObject({
      ok: false,
      problem: { kind: "conflict" },
    });
    await expectRefused(world, ["proposal", "consultee_notice"], async () =>
      resendProposal(world, await people.otherRegistrar.actor(), again),
    );
  });
});
