import { beforeAll, describe, expect, it } from "vitest";
import { addVersion } from "../../../../tests/support/programme.ts";
import { programmeCast } from "../../../../tests/support/programme-people.ts";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { requirementsOf } from "../queries/requirements-of.ts";
import { takeSuggestions } from "./take-suggestions.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof programmeCast>>;
beforeAll(async () => {
  world = await testWorld();
  people = await programmeCast(world);
});
const me = () => people.strategist.actor();
describe("taking suggested requirements", () => {
  it("makes one of each sentence, and nothing twice", async () => {
    const version = await addVersion(world, people.board, { state: "drafting", areas: [] });
    const part = version.parts[1]?.id;
    const take = async (more: object) => takeSuggestions(world, await me(), { part, addressee: "committees", ...more });
    expect(resultOf(await take({ texts: ["Nämnderna ska öva.", "Nämnderna ska rapportera."] })).count).toBe(2);
    expect(resultOf(await take({ texts: ["Nämnderna ska öva."] })).count).toBe(0);
    expect((await requirementsOf(world.db, version.id)).map(({ text }) => text)).toEqual(
      expect.arrayContaining(["Nämnderna ska öva.", "Nämnderna ska rapportera."]),
    );
    expect(faultsOf(await take({ addressee: "" }))).toEqual({
      texts: "programmes:suggest.none-chosen",
      addressee: "programmes:requirement.addressee-missing",
    });
    await expectRefused(world, ["requirement"], async () =>
      takeSuggestions(world, await people.officer.actor(), { part, addressee: "all", texts: ["X ska Y."] }),
    );
  });
});
