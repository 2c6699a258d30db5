import { beforeAll, expect, it } from "vitest";
import { addProposal } from "../../../../tests/support/asked-bodies.ts";
import { answered, handleAll, seenIn } from "../../../../tests/support/compiled.ts";
import { resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { handlePage } from "./handle-page.ts";

let world: TestWorld;
let here: Awaited<ReturnType<typeof answered>>;
beforeAll(async () => {
  world = await testWorld();
  here = await answered(world);
  await addProposal(
    world,
    here.asked.id,
    2,
    here.asked.proposal.map((row) => row.section_id),
  );
});
const asked = async (viewpoints: string[] = []) =>
  handlePage(world, await here.asked.strategist.actor(), { consultation: here.asked.id, viewpoints });

it("begins with the first that nobody has handled, and suggests those that say the same", async () => {
  const { chosen, similar, later, left } = resultOf(await asked());
  expect(chosen.map(({ name, heading }) => [name, heading])).toEqual([["Socialnämnden", "Larmkedja"]]);
  expect(similar.map(({ name }) => name)).toEqual(["Kulturnämnden"]);
  expect([later.length, later[0]?.proposal, left]).toEqual([3, 2, 2]);
});

it("shows those that are named, and nothing when all are handled", async () => {
  const ids = (await seenIn(world, here.asked)).map((seen) => seen.slice(0, 36));
  expect(resultOf(await asked(ids)).chosen).toHaveLength(2);
  expect(await asked([world.newId()])).toMatchObject({ problem: { kind: "missing" } });
  await handleAll(world, here.asked);
  expect(resultOf(await asked())).toMatchObject({ chosen: [], similar: [], left: 0 });
});

it("is closed to others", async () => {
  const ids = (await seenIn(world, here.asked)).map((seen) => seen.slice(0, 36));
  const given = { consultation: here.asked.id, viewpoints: ids };
  expect(await handlePage(world, await here.people.officer.actor(), given)).toMatchObject({
    problem: { kind: "missing" },
  });
  expect(await handlePage(world, await here.people.auditor.actor(), given)).toMatchObject({
    problem: { kind: "forbidden" },
  });
});
