import { beforeAll, expect, it } from "vitest";
import { answered, begun, handleAll } from "../../../../tests/support/compiled.ts";
import { resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { executiveAsPaper } from "./executive-as-paper.ts";
import { executivePage } from "./executive-page.ts";

let world: TestWorld;
let here: Awaited<ReturnType<typeof answered>>;
beforeAll(async () => {
  world = await testWorld();
  here = await answered(world);
});
const read = async () =>
  resultOf(await executivePage(world, await here.asked.strategist.actor(), { consultation: here.asked.id }));

it("is nothing until it is begun, then has every paragraph with its source", async () => {
  expect(await read()).toEqual({ report: null, paragraphs: [] });
  await handleAll(world, here.asked);
  await begun(world, here.asked);
  const { report, paragraphs } = await read();
  expect(report).toMatchObject({ number: "2026:19 RI", state: "draft", unsettled: 0 });
  const sourced = paragraphs.map(({ part, answerId, viewpointId }) => [part, answerId !== null, viewpointId !== null]);
  expect(sourced.slice(3, 6)).toEqual([
    ["preparation", true, false],
    ["preparation", true, false],
    ["preparation", false, false],
  ]);
  expect(sourced).toContainEqual(["views", false, true]);
});

it("becomes a document with the parts under their headings", async () => {
  const { paper } = resultOf(
    await executiveAsPaper(world, await here.asked.strategist.actor(), { consultation: here.asked.id }),
  );
  const headings = paper.blocks.flatMap((block) => (block.kind === "heading" && block.level === 1 ? [block.text] : []));
  expect(headings).toEqual([
    "Kommunstyrelsen föreslår att kommunfullmäktige beslutar följande",
    ...["Ärendet", "Beredning", "Synpunkter", "Remissammanställning", "Reservationer och särskilda uttalanden"],
  ]);
  expect(paper.header).toMatchObject({ sort: "Utlåtande", number: `2026:19 RI (${here.asked.file.number})` });
});

it("is not there for those who were asked", async () => {
  const other = await executivePage(world, await here.people.officer.actor(), { consultation: here.asked.id });
  expect(other).toEqual({ ok: true, value: { report: null, paragraphs: [] } });
});
