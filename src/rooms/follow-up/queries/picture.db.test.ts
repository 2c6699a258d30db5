import { beforeAll, describe, expect, it } from "vitest";
import { addBody, addPerson, type Body, cast, type Person } from "../../../../tests/support/cast.ts";
import { addActivity, addGoal } from "../../../../tests/support/plan-rows.ts";
import { addVersion } from "../../../../tests/support/programme.ts";
import { resultOf } from "../../../../tests/support/refused.ts";
import { arrange, type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { picture } from "./picture.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
let board: Body;
let strategist: Person;
let programme: Awaited<ReturnType<typeof addVersion>>;
beforeAll(async () => {
  world = await testWorld();
  people = await cast(world);
  board = await addBody(world, "Kommunstyrelsen", "executive_board");
  strategist = await addPerson(world, "Stina Strategsson", "security_strategist", board);
  programme = await addVersion(world, board, { areas: ["Beredskap", "Olycksförebyggande"] });
});
const seen = async (person: Person, year?: number) =>
  resultOf(await picture(world, await person.actor(), year === undefined ? {} : { year }));
const lineOf = async (body: Body, year?: number) =>
  (await seen(strategist, year)).lines.find(({ id }) => id === body.id);

describe("the city's picture", () => {
  it("has a cell for each body and area, judged, with what is late and silent today", async () => {
    const [first, second] = programme.areas;
    if (!first || !second) throw new Error("no areas");
    const body = await addBody(world, "Miljönämnden");
    const goal = await addGoal(world, body, { areas: [first, second] });
    await addActivity(world, goal, { areas: [first], due: "2026-03-09" });
    await addActivity(world, goal, { areas: [first, second], updated: "2025-10-01" });
    await addActivity(world, goal, { areas: [second], state: "done" });
    const line = await lineOf(body);
    expect(line?.cells).toMatchObject([
      { standing: "overdue", goals: 1, goalsAdopted: 1, ongoing: 2, overdue: 1, silent: 1, done: 0 },
      { standing: "silent", goals: 1, ongoing: 1, overdue: 0, silent: 1, done: 1, doneBare: 1 },
    ]);
    expect(line?.total).toMatchObject({ standing: "overdue", goals: 1, ongoing: 2, done: 1, overdue: 1, silent: 1 });
    expect((await lineOf(people.social))?.cells.map(({ standing }) => standing)).toEqual(["no-goal", "no-goal"]);
  });

  it("holds no draft, and nothing that hangs under one", async () => {
    const body = await addBody(world, "Utkastnämnden");
    const { areas } = programme;
    await addActivity(world, await addGoal(world, body, { state: "draft", areas }), { areas, due: "2026-01-02" });
    expect((await lineOf(body))?.total).toMatchObject({ standing: "no-goal", goals: 0, ongoing: 0, overdue: 0 });
    await addGoal(world, body, { state: "proposed", areas });
    expect((await lineOf(body))?.total).toMatchObject({ standing: "no-activity", goals: 1, goalsAdopted: 0 });
  });

  it("shows the areas of the version in force that year, and what is still counted under others", async () => {
    const old = await addVersion(world, board, {
      ...{ programme: programme.programme, number: 7, inForceFrom: "2020-01-01", until: "2024-01-01" },
      areas: ["Krisberedskap", "Civilt försvar", "Otillåten påverkan"],
    });
    const body = await addBody(world, "Historienämnden");
    await addGoal(world, body, { year: 2023, areas: old.areas.slice(0, 1) });
    await addGoal(world, body, { year: 2024, areas: [...old.areas.slice(2), ...programme.areas.slice(0, 1)] });
    const names = async (year: number) =>
      (await seen(strategist, year)).areas.map(({ name, earlier }) => [name, earlier]);
    expect(await names(2023)).toEqual([
      ["Krisberedskap", false],
      ["Civilt försvar", false],
      ["Otillåten påverkan", false],
    ]);
    expect(await names(2024)).toEqual([
      ["Beredskap", false],
      ["Olycksförebyggande", false],
      ["Otillåten påverkan", true],
    ]);
    expect((await seen(strategist)).years).toEqual([2026, 2024, 2023]);
    expect(await seen(strategist, 2010)).toMatchObject({ programme: null, lines: [], year: 2010 });
  });

  it("calls nothing silent in a year that is over", async () => {
    const body = await addBody(world, "Gamla nämnden");
    const { areas } = programme;
    const goal = await addGoal(world, body, { year: 2025, areas });
    await addActivity(world, goal, { areas, due: "2026-12-31", updated: "2025-02-01" });
    expect((await lineOf(body, 2025))?.total).toMatchObject({ standing: "on-track", silent: 0 });
  });

  it("keeps a merged body the year it merged, and says into what", async () => {
    const [gone, heir] = [await addBody(world, "Uppgångna nämnden"), await addBody(world, "Arvtagarnämnden")];
    const day = Temporal.PlainDate.from("2026-02-01");
    await arrange(world, async (tx) => {
      await tx
        .updateTable("body")
        .set({ to_day: day.subtract({ days: 1 }) })
        .where("id", "=", gone.id)
        .execute();
      const row = { id: world.newId(), from_body_id: gone.id, to_body_id: heir.id, day, kind: "merged" };
      await tx.insertInto("body_succession").values(row).execute();
    });
    expect((await lineOf(gone))?.merged).toEqual({ into: "Arvtagarnämnden", day });
    expect(await lineOf(gone, 2027)).toBeUndefined();
  });

  it("is read by the strategist of the programme's keeper, the auditor and the administrator, and by no others", async () => {
    expect((await seen(people.auditor)).lines.length).toBeGreaterThan(2);
    expect((await seen(people.administrator)).lines.length).toBeGreaterThan(2);
    const elsewhere = await addPerson(world, "Sture Strategsson", "security_strategist", people.culture);
    expect(await seen(elsewhere)).toMatchObject({ programme: null, areas: [], lines: [], years: [2026] });
    const coordinator = await addPerson(world, "Siv Samordnarsson", "security_coordinator", board);
    const refused = await picture(world, await coordinator.actor(), {});
    expect(refused).toMatchObject({ ok: false, problem: { kind: "forbidden" } });
  });
});
