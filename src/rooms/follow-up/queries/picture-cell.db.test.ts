import { beforeAll, describe, expect, it } from "vitest";
import { addBody, addPerson, type Body, cast, type Person } from "../../../../tests/support/cast.ts";
import { addActivity, addGoal } from "../../../../tests/support/plan-rows.ts";
import { addVersion } from "../../../../tests/support/programme.ts";
import { resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { pictureCell } from "./picture-cell.ts";

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

describe("a cell of the picture", () => {
  it("holds the body's goals and activities under the area, what is late first, and no draft", async () => {
    const body = await addBody(world, "Miljönämnden");
    const [first, second] = programme.areas;
    if (!first || !second) throw new Error("no areas");
    const goal = await addGoal(world, body, { title: "Öva", areas: [first] });
    await addGoal(world, body, { title: "Utkast", areas: [first], state: "draft" });
    await addActivity(world, goal, { title: "Klar", areas: [first], state: "done", due: "2026-01-31" });
    await addActivity(world, goal, { title: "Sen", areas: [first], due: "2026-02-01", owner: strategist });
    await addActivity(world, goal, { title: "Annat område", areas: [second] });
    const asked = { body: body.slug, area: first.id };
    const cell = resultOf(await pictureCell(world, await strategist.actor(), asked));
    expect(cell).toMatchObject({ body: "Miljönämnden", area: "Beredskap", year: 2026 });
    expect(cell.goals.map(({ title, activities }) => [title, activities])).toEqual([["Öva", 3]]);
    expect(cell.activities.map(({ title, owner }) => [title, owner])).toEqual([
      ["Sen", "Stina Strategsson"],
      ["Klar", null],
    ]);
    const whole = resultOf(await pictureCell(world, await strategist.actor(), { body: body.slug }));
    expect(whole.activities).toHaveLength(3);
  });

  it("is not there for a strategist elsewhere, nor when body or area is not, and is shut for a coordinator", async () => {
    const missing = { ok: false, problem: { kind: "missing" } };
    const elsewhere = await addPerson(world, "Sture Strategsson", "security_strategist", people.culture);
    const asked = { body: people.social.slug };
    expect(await pictureCell(world, await elsewhere.actor(), asked)).toMatchObject(missing);
    const actor = await strategist.actor();
    expect(await pictureCell(world, actor, { body: "finns-inte" })).toMatchObject(missing);
    expect(await pictureCell(world, actor, { ...asked, area: world.newId() })).toMatchObject(missing);
    const coordinator = await addPerson(world, "Siv Samordnarsson", "security_coordinator", people.social);
    const refused = await pictureCell(world, await coordinator.actor(), asked);
    expect(refused).toMatchObject({ ok: false, problem: { kind: "forbidden" } });
  });
});
