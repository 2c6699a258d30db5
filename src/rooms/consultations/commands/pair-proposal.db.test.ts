import { beforeAll, describe, expect, it } from "vitest";
import { cast } from "../../../../tests/support/cast.ts";
import { sendOut } from "../../../../tests/support/consultation.ts";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { proposalPage } from "../queries/proposal-page.ts";
import { pairProposal } from "./pair-proposal.ts";
import { writeProposal } from "./write-proposal.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
beforeAll(async () => {
  world = await testWorld();
  people = await cast(world);
});
async function rewritten() {
  const sent = await sendOut(world, { sender: people.social, to: [people.culture] });
  const markdown = "# Vad programmet är\n\nA.\n\n# Uppföljning\n\nB.\n\n# Fokusområden\n\nC.";
  resultOf(await writeProposal(world, sent.actor, { consultation: sent.id, expectedVersion: 0, markdown }));
  const pair = (more: Record<string, unknown>) =>
    pairProposal(world, sent.actor, { consultation: sent.id, expectedVersion: 1, ...more });
  const changes = async () =>
    resultOf(await proposalPage(world, sent.actor, { consultation: sent.id }))?.changes.map(
      ({ heading, kind }) => `${heading}: ${kind}`,
    );
  return { ...sent, pair, changes };
}

describe("pairing the sections of two versions", () => {
  it("follows a person's word, and shows what is moved, new and gone", async () => {
    const one = await rewritten();
    const [first, focus, , last] = one.sections.map(({ sectionId }) => sectionId);
    expect(await one.changes()).toContain("Vad programmet är: new");
    const given = { "section-0": first, "section-1": last, "section-2": focus };
    expect(resultOf(await one.pair(given))).toEqual({ kept: 3 });
    expect(await one.changes()).toEqual([
      "Vad programmet är: renamed",
      "Uppföljning: changed",
      "Fokusområden: moved",
      "Beredskap: gone",
    ]);
    expect(await one.pair(given)).toMatchObject({ ok: false, problem: { kind: "conflict" } });
  });

  it("refuses the same section twice, one that is not there, and strangers", async () => {
    const one = await rewritten();
    const [first] = one.sections.map(({ sectionId }) => sectionId);
    expect(faultsOf(await one.pair({ "section-0": first, "section-1": first, "section-2": world.newId() }))).toEqual({
      "section-1": "consultations:proposal.pair-twice",
      "section-2": "consultations:proposal.pair-unknown",
    });
    await expectRefused(world, ["proposal_section"], async () =>
      pairProposal(world, await people.otherRegistrar.actor(), { consultation: one.id, expectedVersion: 1 }),
    );
  });

  it("has nothing to do where no new version is written", async () => {
    const sent = await sendOut(world, { sender: people.social, to: [people.culture] });
    expect(await pairProposal(world, sent.actor, { consultation: sent.id, expectedVersion: 1 })).toMatchObject({
      ok: false,
      problem: { key: "consultations:proposal.nothing-to-pair" },
    });
  });
});
