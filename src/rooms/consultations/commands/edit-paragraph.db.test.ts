import { beforeEach, describe, expect, it } from "vitest";
import { addAnswer } from "../../../../tests/support/asked-bodies.ts";
import { answered, begun } from "../../../../tests/support/compiled.ts";
import { resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { paragraphPage } from "../queries/paragraph-page.ts";
import { paragraphsOf } from "../rules/paragraphs-of.ts";
import { editParagraph } from "./edit-paragraph.ts";
import { redraftExecutive } from "./redraft-executive.ts";

let world: TestWorld;
let here: Awaited<ReturnType<typeof answered>>;
let paragraph: string;
beforeEach(async () => {
  world = await testWorld();
  here = await answered(world);
  await begun(world, here.asked);
  const row = world.db.selectFrom("executive_paragraph").select("id").where("part", "=", "preparation");
  paragraph = (await row.where("source_id", "=", here.social).executeTakeFirstOrThrow()).id;
});
const read = async () =>
  resultOf(await paragraphPage(world, await here.asked.strategist.actor(), { paragraph, consultation: here.asked.id }));
const edit = async (more: object) => {
  const { version } = await read();
  const given = { consultation: here.asked.id, paragraph, expectedVersion: version, do: "write", ...more };
  return editParagraph(world, await here.asked.strategist.actor(), given);
};
const own = paragraphsOf("Socialnämnden är försiktigt positiv.");
const redraft = async () =>
  resultOf(await redraftExecutive(world, await here.asked.strategist.actor(), { consultation: here.asked.id }));

describe("a paragraph somebody has written in", () => {
  it("stays when the answers change, shows the difference, and is then chosen", async () => {
    resultOf(await edit({ content: own }));
    await redraft();
    expect(await read()).toMatchObject({ content: own, edited: true, unsettled: false });
    await addAnswer(world, here.social, { stance: "rejects", ownSummary: "Nej." });
    await redraft();
    const changed = await read();
    expect(changed).toMatchObject({ content: own, unsettled: true, sourceId: here.social });
    expect(changed.difference?.some(({ text, is }) => is === "draft" && text.includes("avstyrker"))).toBe(true);
    resultOf(await edit({ do: "own" }));
    expect(await read()).toMatchObject({ content: own, unsettled: false });
    resultOf(await edit({ do: "draft" }));
    expect(await read()).toMatchObject({ edited: false, unsettled: false, difference: null });
    expect(JSON.stringify((await read()).content)).toContain("Socialnämnden avstyrker förslaget. Nej.");
  });

  it("is not written over by whoever comes second, and takes no unreadable text", async () => {
    const stale = { expectedVersion: 0, content: own };
    expect(await edit(stale)).toMatchObject({ problem: { kind: "conflict" } });
    expect(await edit({ content: { type: "table" } })).toMatchObject({
      problem: { fields: [{ path: "content", key: "paper:text-unreadable" }] },
    });
    expect(await read()).toMatchObject({ edited: false });
  });

  it("is closed to those who do not compile, and nothing changes", async () => {
    const before = await read();
    const given = {
      consultation: here.asked.id,
      paragraph,
      expectedVersion: before.version,
      do: "write",
      content: own,
    };
    for (const stranger of [here.asked.registrar, here.people.officer])
      expect(await editParagraph(world, await stranger.actor(), given)).toMatchObject({
        problem: { kind: "forbidden" },
      });
    expect(await read()).toEqual(before);
  });
});
