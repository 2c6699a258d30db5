import { beforeEach, expect, it } from "vitest";
import { answered } from "../../../../tests/support/compiled.ts";
import { arrange, type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { beginExecutive } from "./begin-executive.ts";

let world: TestWorld;
let here: Awaited<ReturnType<typeof answered>>;
beforeEach(async () => {
  world = await testWorld();
  here = await answered(world);
});
const reports = () => world.db.selectFrom("executive_report").select(["number", "title", "state"]).execute();
const form = (more: object = {}) => ({
  consultation: here.asked.id,
  number: "2026:19 RI",
  title: "Säkerhetsprogram",
  ...more,
});
const begin = async (
  given: object,
  person: { actor(): Promise<Parameters<typeof beginExecutive>[1]> } = here.asked.strategist,
) => beginExecutive(world, await person.actor(), given);

it("drafts every paragraph once; a second time only number and title change", async () => {
  expect(await begin(form())).toEqual({ ok: true, value: null });
  const parts = () => world.db.selectFrom("executive_paragraph").select(["id", "part"]).orderBy("position").execute();
  const drafted = await parts();
  expect(drafted.map(({ part }) => part)).toEqual([
    ...["proposed_decision", "the_matter", "preparation", "preparation", "preparation", "preparation", "views"],
    ...["compilation", "compilation", "dissents"],
  ]);
  expect(await begin(form({ number: `2026:20 RII (${here.asked.file.number})` }))).toMatchObject({ ok: true });
  expect(await reports()).toEqual([
    { number: `2026:20 RII (${here.asked.file.number})`, title: "Säkerhetsprogram", state: "draft" },
  ]);
  expect(await parts()).toEqual(drafted);
});

it("tells what is wrong with number and title", async () => {
  const fault = (path: string, key: string) => ({ problem: { fields: [expect.objectContaining({ path, key })] } });
  expect(await begin(form({ number: "19" }))).toMatchObject(fault("number", "consultations:executive.number-form"));
  expect(await begin(form({ number: "2026:19 RI (KS 1999/9)" }))).toMatchObject(
    fault("number", "consultations:executive.number-case"),
  );
  expect(await begin(form({ title: "" }))).toMatchObject(fault("title", "consultations:executive.title-missing"));
  await arrange(world, (tx) => tx.updateTable("consultation").set({ state: "closed" }).execute());
  expect(await begin(form())).toMatchObject({ problem: { kind: "too-late" } });
  expect(await reports()).toEqual([]);
});

it("is refused to those who do not compile, and nothing changes", async () => {
  for (const stranger of [here.asked.registrar, here.people.officer])
    expect(await begin(form(), stranger)).toMatchObject({ problem: { kind: "forbidden" } });
  expect(await reports()).toEqual([]);
});
