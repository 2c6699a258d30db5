import { beforeAll, describe, expect, it } from "vitest";
import { addVersion } from "../../../../tests/support/programme.ts";
import { programmeCast } from "../../../../tests/support/programme-people.ts";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { requirementsOf } from "../queries/requirements-of.ts";
import { addRequirement } from "./add-requirement.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof programmeCast>>;
beforeAll(async () => {
  world = await testWorld();
  people = await programmeCast(world);
});
const me = () => people.strategist.actor();
describe("adding a requirement", () => {
  it("says what, of whom, by when and what shows it", async () => {
    const version = await addVersion(world, people.board, { state: "drafting" });
    const [area] = version.areas;
    const add = async (more: object) => addRequirement(world, await me(), { part: version.parts[1]?.id, ...more });
    const form = {
      id: world.newId(),
      text: "Hamnbolaget ska öva varje år.",
      addressee: "named",
      bodies: people.company.id,
      dueDay: "2028-12-31",
      evidenceWanted: "Övningsrapport",
      areas: [area?.id],
    };
    resultOf(await add(form));
    const found = (await requirementsOf(world.db, version.id)).find(({ requirementId }) => requirementId === form.id);
    expect(found).toMatchObject({
      text: form.text,
      addressee: "named",
      bodyIds: [people.company.id],
      areaIds: [area?.id],
      evidenceWanted: "Övningsrapport",
    });
    expect(found?.dueDay?.toString()).toBe("2028-12-31");
    expect(await add(form)).toMatchObject({ problem: { key: "programmes:problem.requirement-added" } });
    expect(faultsOf(await add({ text: "", addressee: "", dueDay: "snart" }))).toEqual({
      text: "programmes:requirement.text-missing",
      addressee: "programmes:requirement.addressee-missing",
      dueDay: "web:field.not-a-day",
    });
    expect(faultsOf(await add({ text: "X", addressee: "named" }))).toEqual({
      bodies: "programmes:requirement.bodies-missing",
      areas: "programmes:requirement.areas-missing",
    });
    expect(
      faultsOf(await add({ text: "X", addressee: "named", bodies: [world.newId()], areas: [world.newId()] })),
    ).toEqual({
      bodies: "programmes:requirement.body-unknown",
      areas: "programmes:areas.unknown",
    });
    await expectRefused(world, ["requirement", "requirement_wording"], async () =>
      addRequirement(world, await people.officer.actor(), { part: version.parts[1]?.id, ...form, id: world.newId() }),
    );
  });
});
