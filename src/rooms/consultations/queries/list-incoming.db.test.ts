import { beforeAll, expect, it } from "vitest";
import { askOut, consulteeRow, incomingCast } from "../../../../tests/support/asked.ts";
import { cast } from "../../../../tests/support/cast.ts";
import { addCase } from "../../../../tests/support/register.ts";
import { arrange, type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { linkOwnCase } from "../commands/link-own-case.ts";
import { listIncoming } from "./list-incoming.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
let asked: Awaited<ReturnType<typeof incomingCast>>;

beforeAll(async () => {
  world = await testWorld();
  people = await cast(world);
  asked = await incomingCast(world, people);
  const to = { sender: people.social, caseId: asked.file.id, to: [people.culture] };
  await askOut(world, { ...to, title: "Kulturplan", dueDay: "2026-04-02" });
  const over = await askOut(world, { ...to, title: "Det gamla" });
  const draft = await askOut(world, { ...to, title: "Ännu ett utkast" });
  await arrange(world, async (tx) => {
    await tx.updateTable("consultation").set({ state: "withdrawn" }).where("id", "=", over.id).execute();
    await tx.updateTable("consultation").set({ state: "draft" }).where("id", "=", draft.id).execute();
  });
});

const titles = async (person: typeof people.registrar, more: Record<string, unknown> = {}) => {
  const found = await listIncoming(world, await person.actor(), more);
  return found.ok ? found.value.rows.map(({ title }) => title) : found.problem.kind;
};

it("shows what waits, the soonest due first, and apart from it what is over; never a draft", async () => {
  expect(await titles(people.otherRegistrar)).toEqual(["Kulturplan", "Säkerhetsprogram"]);
  expect(await titles(people.otherRegistrar, { list: "done" })).toEqual(["Det gamla"]);
  const all = await listIncoming(world, await people.otherRegistrar.actor(), { list: "okänt" });
  expect(all).toMatchObject({ value: { counts: { open: 2, done: 1 } } });
});

it("finds by words, by either number and by sender, and takes wildcards as they are written", async () => {
  const own = await addCase(world, people.otherRegistrar, asked.own, { officer: people.otherRegistrar.id });
  await arrange(world, (tx) => linkOwnCase(tx, asked.consultee, own.id));
  expect((await consulteeRow(world, asked.consultee)).own_case_id).toBe(own.id);
  for (const [text, found] of [
    ["säkerhets", 1],
    [own.number, 1],
    ["SOC 2026/1", 2],
    ["socialnämnden", 2],
    ["%", 0],
    ["_", 0],
    ["'; drop table consultee; --", 0],
  ] as const)
    expect(await titles(people.otherRegistrar, { text }), text).toHaveLength(found);
  const [, row] = await listIncoming(world, await people.otherRegistrar.actor(), {}).then((all) =>
    all.ok ? all.value.rows : [],
  );
  expect(row).toMatchObject({ ownNumber: own.number, officer: "Rolf Kulturregistrator", stage: "registered" });
});

it("shows nobody what has come to another body", async () => {
  expect([await titles(people.registrar), await titles(people.officer)]).toEqual([[], []]);
  expect(await titles(people.nobody)).toBe("forbidden");
});
