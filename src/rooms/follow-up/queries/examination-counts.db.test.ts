import { beforeAll, describe, expect, it } from "vitest";
import { addBody, addPerson, type Body, cast, type Person } from "../../../../tests/support/cast.ts";
import { addActivity, addGoal } from "../../../../tests/support/plan-rows.ts";
import { addVersion } from "../../../../tests/support/programme.ts";
import { resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { examinationCounts } from "./examination-counts.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
let board: Body;
let strategist: Person;
beforeAll(async () => {
  world = await testWorld();
  people = await cast(world);
  board = await addBody(world, "Kommunstyrelsen", "executive_board");
  strategist = await addPerson(world, "Stina Strategsson", "security_strategist", board);
  const { requirements } = await addVersion(world, board, { areas: ["Beredskap", "Larm"] });
  const goal = await addGoal(world, people.social, { year: 2025, requirements });
  await addActivity(world, goal, { due: "2025-06-01" });
  await addActivity(world, goal, { state: "done" });
});
const counted = async (asked: object, person: Person = strategist) =>
  resultOf(await examinationCounts(world, await person.actor(), asked));

describe("the counts of the auditor's lists", () => {
  it("are of the year asked for, and come with what the lists can be narrowed by", async () => {
    expect(await counted({ year: 2025 })).toMatchObject({ unanswered: 0, bare: 1, overdue: 1, silent: 0, year: 2025 });
    const now = await counted({});
    expect(now).toMatchObject({ unanswered: 1, bare: 0, overdue: 0, years: [2026, 2025] });
    expect(now.areas.map(({ name }) => name)).toEqual(["Beredskap", "Larm"]);
    expect(now.bodies.map(({ name }) => name)).toEqual(["Kommunstyrelsen", "Kulturnämnden", "Socialnämnden"]);
  });

  it("are nothing for a strategist elsewhere, and shut for a coordinator", async () => {
    const elsewhere = await addPerson(world, "Sture Strategsson", "security_strategist", people.culture);
    const nothing = { unanswered: 0, bare: 0, overdue: 0, bodies: [], areas: [], years: [2026, 2025] };
    expect(await counted({ year: 2025 }, elsewhere)).toMatchObject(nothing);
    const coordinator = await addPerson(world, "Siv Samordnarsson", "security_coordinator", board);
    const forbidden = { ok: false, problem: { kind: "forbidden" } };
    expect(await examinationCounts(world, await coordinator.actor(), {})).toMatchObject(forbidden);
  });
});
