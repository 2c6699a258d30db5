import { expect, it } from "vitest";
import { draftVersion, programmeCast } from "../../../../tests/support/programme-people.ts";
import { resultOf } from "../../../../tests/support/refused.ts";
import { testWorld } from "../../../../tests/support/world.ts";
import { fromMarkdown } from "../../../platform/paper/rich-text/from-markdown.ts";
import { addPart } from "../commands/add-part.ts";
import { changePart } from "../commands/change-part.ts";
import { setBasis } from "../commands/set-basis.ts";
import { takeSuggestions } from "../commands/take-suggestions.ts";
import { suggestedRequirements } from "./suggested-requirements.ts";
import { versionParts } from "./version-parts.ts";
import { versionText } from "./version-text.ts";

it("reads with what each part demands and rests on; sentences that demand are suggested once", async () => {
  const world = await testWorld();
  const people = await programmeCast(world);
  const me = await people.strategist.actor();
  const { id: version } = await draftVersion(world, people);
  const { id: part } = resultOf(await addPart(world, me, { version, kind: "chapter", heading: "Övning" }));
  const words = "Staden har många lokaler. Nämnderna ska öva varje år. Bolagen skall, enl. lag, ha larm. Ska alla öva?";
  const content = resultOf(fromMarkdown(words, { path: "content", newId: world.newId }));
  resultOf(await changePart(world, me, { part, expectedVersion: 1, heading: "Övning", content }));
  const basis = { law: "Kommunallagen", provision: "6 kap. 1 §", asOf: "2026-01-15" };
  resultOf(await setBasis(world, me, { part, expectedVersion: 2, bases: [basis] }));
  const suggested = async () => {
    const [one] = await versionParts(world.db, version);
    return one ? suggestedRequirements(world.db, one) : null;
  };
  expect(await suggested()).toEqual(["Nämnderna ska öva varje år.", "Bolagen skall, enl. lag, ha larm."]);
  resultOf(await takeSuggestions(world, me, { part, texts: "Nämnderna ska öva varje år.", addressee: "committees" }));
  expect(await suggested()).toEqual(["Bolagen skall, enl. lag, ha larm."]);
  const [text] = await versionText(world.db, version, Temporal.PlainDate.from("2026-03-10"));
  expect(text?.blocks).toHaveLength(1);
  expect(text?.requirements.map(({ text: demanded }) => demanded)).toEqual(["Nämnderna ska öva varje år."]);
  expect(text?.bases).toMatchObject([{ law: "Kommunallagen", provision: "6 kap. 1 §" }]);
});
