import { beforeAll, expect, it } from "vitest";
import { cast } from "../../../../tests/support/cast.ts";
import { addCase, addRegister } from "../../../../tests/support/register.ts";
import { arrange, type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { listCaseChoices } from "./list-case-choices.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
beforeAll(async () => {
  world = await testWorld();
  people = await cast(world);
  const social = await addRegister(world, people.social);
  await addRegister(world, people.culture, "KUN {year}/{serial}");
  await addCase(world, people.registrar, social, {});
  const from_day = Temporal.PlainDate.from("2020-01-01");
  const codes = ["1.10", "1.2"].map((code) => ({
    id: world.newId(),
    body_id: people.social.id,
    code,
    title: "Klass",
    retention: "bevaras",
    from_day,
  }));
  await arrange(world, (tx) => tx.insertInto("classification").values(codes).execute());
});

const choices = async (person: { actor(): ReturnType<typeof people.registrar.actor> }, body?: string) => {
  const outcome = await listCaseChoices(world, await person.actor(), { body });
  if (!outcome.ok) throw new Error(outcome.problem.kind);
  return outcome.value;
};

it("offers one's own body's officers and classes, in order", async () => {
  const { bodies, officers, classifications, years } = await choices(people.registrar);
  expect(bodies).toEqual([{ value: people.social.slug, label: "Socialnämnden" }]);
  expect(officers).toEqual([{ value: people.officer.id, label: people.officer.name }]);
  expect(classifications.map(({ label }) => label)).toEqual(["1.2 Klass", "1.10 Klass"]);
  expect(years).toEqual([2026]);
});

it("offers every body with a register to those who see the city, and people only when one is meant", async () => {
  const all = await choices(people.auditor);
  expect(all.bodies.map(({ label }) => label)).toEqual(["Kulturnämnden", "Socialnämnden"]);
  expect([all.officers, all.classifications]).toEqual([[], []]);
  expect((await choices(people.auditor, people.social.slug)).officers).toHaveLength(1);
});

it("offers nothing of another body", async () => {
  const { bodies, officers, years } = await choices(people.otherRegistrar, people.social.slug);
  expect([bodies.length, officers, years]).toEqual([1, [], []]);
  expect(await listCaseChoices(world, await people.nobody.actor(), {})).toMatchObject({
    problem: { kind: "forbidden" },
  });
});
