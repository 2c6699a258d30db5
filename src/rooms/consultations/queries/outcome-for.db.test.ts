import { beforeAll, expect, it } from "vitest";
import { type AskedBodies, addAnswer, addProposal, askBodies } from "../../../../tests/support/asked-bodies.ts";
import { cast } from "../../../../tests/support/cast.ts";
import { arrange, type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { outcomeFor } from "./outcome-for.ts";

let world: TestWorld;
let asked: AskedBodies;
beforeAll(async () => {
  world = await testWorld();
  const { social, culture } = await cast(world);
  asked = await askBodies(world, [social, culture]);
});

it("says what became of each viewpoint, and only of this consultee's", async () => {
  const [social, culture, outside] = asked.consultees;
  const [section] = asked.proposal;
  if (!social || !culture || !outside || !section) throw new Error("nobody asked");
  const viewpoints = [
    { kind: "wish" as const, sectionId: section.section_id, words: "Tydligare lokaler." },
    { kind: "support" as const, sectionId: null, words: "Bra program." },
  ];
  await addAnswer(world, social.id, { viewpoints });
  await addAnswer(world, culture.id);
  const [changed] = await addProposal(
    world,
    asked.id,
    2,
    asked.proposal.map((row) => row.section_id),
  );
  const before = await outcomeFor(world.db, social.id);
  expect(before.viewpoints.map(({ words, outcome }) => [words, outcome])).toEqual([
    ["Tydligare lokaler.", null],
    ["Bra program.", null],
  ]);
  const handling = {
    id: world.newId(),
    viewpoint_id: before.viewpoints[0]?.id ?? "",
    outcome: "taken",
    reason: "Avsnittet är omskrivet.",
    changed_section_id: changed?.id ?? null,
    handled_at: world.now(),
  };
  await arrange(world, (tx) => tx.insertInto("viewpoint_handling").values(handling).execute());
  const { answer, closedAt, viewpoints: after } = await outcomeFor(world.db, social.id);
  expect([answer?.number, answer?.stance, closedAt]).toEqual([1, "supports_with_viewpoints", null]);
  expect(after[0]).toMatchObject({
    sectionHeading: "Beredskap",
    outcome: "taken",
    reason: "Avsnittet är omskrivet.",
    changed: { proposal: 2, sectionId: section.section_id, heading: "Beredskap" },
  });
  expect(after[1]).toMatchObject({ sectionHeading: null, outcome: null, changed: null });
  expect(await outcomeFor(world.db, outside.id)).toEqual({ answer: null, closedAt: null, viewpoints: [] });
});
