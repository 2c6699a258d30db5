import { expect, it } from "vitest";
import { addVersion } from "../../../../tests/support/programme.ts";
import { programmeCast } from "../../../../tests/support/programme-people.ts";
import { resultOf } from "../../../../tests/support/refused.ts";
import { arrange, testWorld } from "../../../../tests/support/world.ts";
import { fromMarkdown } from "../../../platform/paper/rich-text/from-markdown.ts";
import { readSections } from "../../../platform/paper/sections/read-sections.ts";
import { versionAsMarkdown } from "./version-as-markdown.ts";
import { versionParts } from "./version-parts.ts";

it("gives a version as Markdown that, read in again, has the same parts with the same headings inside", async () => {
  const world = await testWorld();
  const people = await programmeCast(world);
  const { id, parts, programme } = await addVersion(world, people.board);
  const written = "### Tredje nivån\n\nText.\n\n#### Fjärde nivån\n\nMer text.";
  const content = JSON.stringify(resultOf(fromMarkdown(written, { path: "content", newId: world.newId })));
  await arrange(world, async (tx) => {
    const heading = "1. Mål & medel == <allt>";
    await tx
      .updateTable("programme_part")
      .set({ content, heading })
      .where("id", "=", parts[0]?.id ?? "")
      .execute();
  });
  const asked = { slug: programme.slug, number: "1", known: null };
  const file = resultOf(await versionAsMarkdown(world, await people.strategist.actor(), asked));
  const read = resultOf(readSections(await file.text(), world.newId));
  const stands = await versionParts(world.db, id);
  expect(read.map(({ heading, content: text }) => [heading, text])).toEqual(
    stands.map(({ heading, content: text }) => [heading, text]),
  );
});
