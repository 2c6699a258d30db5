import { beforeAll, describe, expect, it } from "vitest";
import { cast } from "../../../../tests/support/cast.ts";
import { sendOut } from "../../../../tests/support/consultation.ts";
import { resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { writeProposal } from "../commands/write-proposal.ts";
import { proposalPage } from "./proposal-page.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
beforeAll(async () => {
  world = await testWorld();
  people = await cast(world);
});
const forbidden = { ok: false, problem: { kind: "forbidden" } };

describe("the proposal as its writers see it", () => {
  it("is the text that was written, and can be written again", async () => {
    const sections = [
      { heading: "Ett * två", text: "- punkt\n- **fet** punkt" },
      { heading: "Under", text: "", level: 2 },
    ];
    const sent = await sendOut(world, { sender: people.social, to: [people.culture], sections });
    const proposal = resultOf(await proposalPage(world, sent.actor, { consultation: sent.id }));
    expect(proposal).toMatchObject({ number: 1, before: null, changes: [] });
    const markdown = proposal?.markdown ?? "";
    expect(markdown).toBe("# Ett * två\n\n- punkt\n- **fet** punkt\n\n## Under");
    resultOf(await writeProposal(world, sent.actor, { consultation: sent.id, expectedVersion: 0, markdown }));
    const next = resultOf(await proposalPage(world, sent.actor, { consultation: sent.id }));
    expect([next?.number, next?.sentAt, next?.changes.map(({ kind }) => kind)]).toEqual([2, null, ["same", "same"]]);
  });

  it("is not there for another authority", async () => {
    const sent = await sendOut(world, { sender: people.social, to: [people.culture] });
    const asked = { consultation: sent.id };
    expect(resultOf(await proposalPage(world, await people.otherRegistrar.actor(), asked))).toBeNull();
    expect(await proposalPage(world, await people.nobody.actor(), asked)).toMatchObject(forbidden);
  });
});
