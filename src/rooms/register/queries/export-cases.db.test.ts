import { beforeAll, expect, it } from "vitest";
import { cast } from "../../../../tests/support/cast.ts";
import { addCase, addRegister } from "../../../../tests/support/register.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import type { CaseRow } from "./case-row.ts";
import { exportCases } from "./export-cases.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
beforeAll(async () => {
  world = await testWorld();
  people = await cast(world);
  const social = await addRegister(world, people.social);
  const culture = await addRegister(world, people.culture, "KUN {year}/{serial}");
  const secret = { protectedSubject: "Petra Påhittad", secrecyProvision: "OSL 21 kap. 3 §" };
  for (let n = 1; n <= 3; n++)
    await addCase(world, people.registrar, social, { publicSubject: `Ärende ${n}`, ...secret });
  await addCase(world, people.otherRegistrar, culture, {});
});

const exported = async (
  person: { actor(): ReturnType<typeof people.registrar.actor> },
  filters: Record<string, unknown> = {},
) => {
  const outcome = await exportCases(world, await person.actor(), filters);
  if (!outcome.ok) throw new Error(outcome.problem.kind);
  const rows: CaseRow[] = [];
  for await (const batch of outcome.value) rows.push(...batch);
  return rows;
};

it("gives every case of the list in its order, without protected fields", async () => {
  const rows = await exported(people.registrar, { order: "number", direction: "ascending", protectedToo: "true" });
  expect(rows.map(({ subject }) => subject)).toEqual(["Ärende 1", "Ärende 2", "Ärende 3"]);
  expect(rows.every(({ protectedSubject, secret }) => protectedSubject === null && secret)).toBe(true);
});

it("keeps to the filters, to numbers, and to what one may see", async () => {
  expect(await exported(people.registrar, { state: "closed" })).toEqual([]);
  expect((await exported(people.registrar, { text: "soc20262" })).map(({ number }) => number)).toEqual(["SOC 2026/2"]);
  expect(await exported(people.otherRegistrar)).toHaveLength(1);
  expect(await exported(people.otherRegistrar, { body: people.social.slug })).toEqual([]);
  expect(await exportCases(world, await people.nobody.actor(), {})).toMatchObject({ problem: { kind: "forbidden" } });
});
