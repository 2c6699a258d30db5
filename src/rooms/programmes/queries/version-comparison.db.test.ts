import { beforeAll, describe, expect, it } from "vitest";
import { addAnswer, addProposal, askBodies } from "../../../../tests/support/asked-bodies.ts";
import { addPerson, cast } from "../../../../tests/support/cast.ts";
import { addVersion } from "../../../../tests/support/programme.ts";
import { versionAfter } from "../../../../tests/support/programme-after.ts";
import { resultOf } from "../../../../tests/support/refused.ts";
import { arrange, type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { anyone } from "../../../platform/access/actor.ts";
import { versionAsPaper } from "./version-as-paper.ts";
import { versionComparison } from "./version-comparison.ts";

let world: TestWorld;
let asked: Awaited<ReturnType<typeof askBodies>>;
let old: Awaited<ReturnType<typeof addVersion>>;
let newer: Awaited<ReturnType<typeof versionAfter>>;
const room = "Trygga lokaler: krav";

beforeAll(async () => {
  world = await testWorld();
  const { social } = await cast(world);
  asked = await askBodies(world, [social]);
  old = await addVersion(world, asked.board, { until: "2026-01-01" });
  newer = await versionAfter(world, asked.board, old);
  const part = old.parts.find(({ heading }) => heading === room);
  if (!part) throw new Error("there is no such section");
  await addAnswer(world, asked.consultees[0]?.id ?? "");
  const [changed] = await addProposal(world, asked.id, 2, [part.partId]);
  const viewpoint = await world.db.selectFrom("viewpoint").select(["id", "words"]).executeTakeFirstOrThrow();
  await arrange(world, async (tx) => {
    await tx.updateTable("programme_version").set({ consultation_id: asked.id }).where("id", "=", newer.id).execute();
    const handling = { id: world.newId(), viewpoint_id: viewpoint.id, outcome: "taken", reason: "Omskrivet." };
    await tx
      .insertInto("viewpoint_handling")
      .values({ ...handling, changed_section_id: changed?.id ?? null, handled_at: world.now() })
      .execute();
  });
});

const compare = async (more = {}, actor = anyone) =>
  versionComparison(world, actor, { slug: old.programme.slug, ...more });

describe("comparing two versions", () => {
  it("tells the words, the requirements and the viewpoints behind, for anybody when both are adopted", async () => {
    const { from, to, compared } = resultOf(await compare());
    expect([from.number, to.number]).toEqual([1, 2]);
    const part = compared?.parts.find(({ heading }) => heading.after === room);
    expect(part?.marks).toEqual(["reworded"]);
    expect(part?.causes).toMatchObject([{ respondent: "Socialnämnden", reason: "Omskrivet." }]);
    expect(part?.requirements).toMatchObject([{ marks: ["reworded"] }]);
    expect(part?.requirements[0]?.difference?.find(({ kind }) => kind === "inserted")?.text).toContain("fungerande");
    expect(compared?.parts.find(({ heading }) => heading.after === "Uppföljning")?.marks).toEqual(["new"]);
    expect(compared?.parts.at(-1)).toMatchObject({ marks: ["gone"], heading: { before: "Inledning: krav" } });
    expect(compared?.areas.after.map(({ name, from: came }) => [name, came])).toEqual([
      ["Motståndskraft", ["Beredskap"]],
    ]);
    expect(compared?.areas.gone).toEqual(["Trygghet"]);
  });

  it("says nothing of one against itself, and 'missing' of what is not there or not to be read", async () => {
    expect(resultOf(await compare({ from: 2, to: 2 })).compared).toBeNull();
    for (const wrong of [{ from: 9 }, { to: 9 }, { slug: "finns-inte" }])
      expect(await compare(wrong)).toMatchObject({ problem: { kind: "missing" } });
    const draft = await addVersion(world, asked.board, { programme: old.programme, number: 3, state: "drafting" });
    expect(await compare({ to: 3 })).toMatchObject({ problem: { kind: "missing" } });
    const strategist = await addPerson(world, "Stina Strategsson", "security_strategist", asked.board);
    expect(resultOf(await compare({ to: 3 }, await strategist.actor())).to.id).toBe(draft.id);
  });

  it("as a document has the decision, every chapter, and its requirements in a table", async () => {
    const { paper, name } = resultOf(await versionAsPaper(world, anyone, { slug: old.programme.slug, number: "2" }));
    expect(name).toMatch(/^program-\d+-2024-2027$/);
    expect(paper.blocks.filter(({ kind }) => kind === "note")).toEqual([]);
    expect(paper.blocks.find(({ kind }) => kind === "facts")).toMatchObject({
      rows: expect.arrayContaining([{ label: "Paragraf", value: "§ 12" }]),
    });
    const table = paper.blocks.find(({ kind }) => kind === "table");
    expect(table).toMatchObject({
      rows: [["1", "Nämnderna ska ha fungerande larm i lokaler med besökare.", "Alla nämnder och bolag", "–"]],
    });
    expect(await versionAsPaper(world, anyone, { slug: old.programme.slug, number: "3" })).toMatchObject({
      problem: { kind: "missing" },
    });
  });
});
