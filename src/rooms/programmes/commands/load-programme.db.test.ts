import { beforeEach, describe, expect, it } from "vitest";
import { cast } from "../../../../tests/support/cast.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { theHouse } from "../../../platform/access/actor.ts";
import { verifyTrail } from "../../../platform/audit/verify.ts";
import { loadProgramme } from "./load-programme.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;

beforeEach(async () => {
  world = await testWorld();
  people = await cast(world);
});

const requirement = { key: "plan", addressee: "all", bodies: [], areas: ["crisis"], evidence: "Planen" };
const version = { state: "adopted", requirements: [], changes: [], moves: [], adoptions: [], areas: [] };
const crisis = { key: "crisis", name: "Beredskap", about: "Kris", cameOutOf: [] };

/** Two versions: two chapters of the first became one in the second. */
const programme = () => {
  const slug = people.social.slug;
  const decided = (day: string) => ({ by: slug, day, paragraph: "§ 1", inForceFrom: day });
  const part = (heading: string, becomes?: string) => ({ heading, becomes, text: "Text.", area: "crisis", laws: [] });
  return {
    ...{ key: "program", body: slug, kind: "security", title: "Program", about: "Om", responsible: "Kontoret" },
    sisters: [],
    versions: [
      {
        ...{ ...version, number: 1, periodLabel: "2020–2023", begun: "2019-10-01", decided: decided("2020-03-01") },
        ...{ supersededDay: "2024-06-01", areas: [crisis, { ...crisis, key: "war", name: "Civilt försvar" }] },
        parts: [part("Kris", "Beredskap"), part("Krig")],
        requirements: [{ ...requirement, part: "Kris", text: "Det ska finnas en plan." }],
      },
      {
        ...{ ...version, number: 2, periodLabel: "2024–2026", begun: "2023-11-01", decided: decided("2024-06-01") },
        areas: [{ ...crisis, cameOutOf: ["crisis", "war"] }],
        parts: [part("Beredskap"), { ...part("Övning"), chapter: "Beredskap" }],
        requirements: [{ ...requirement, part: "Övning", text: "Planen ska övas.", bodies: [people.culture.slug] }],
        changes: [{ of: "part", change: "merged", from: "Krig", to: "Beredskap", reason: "Planeras i ett." }],
        adoptions: [{ body: people.culture.slug, day: "2024-09-01", paragraph: "§ 4" }],
      },
    ],
  };
};

describe("loadProgramme", () => {
  it("reads in every version; what the next carries on keeps its id, and the demand its identity", async () => {
    const outcome = await loadProgramme(world, theHouse, programme());
    expect(outcome).toMatchObject({ ok: true, value: { loaded: true } });
    const parts = await world.db
      .selectFrom("programme_part as p")
      .innerJoin("programme_version as v", "v.id", "p.version_id")
      .select(["v.number", "p.part_id", "p.chapter_id", "p.heading", "p.kind"])
      .orderBy("v.number")
      .orderBy("p.position")
      .execute();
    const idOf = (number: number, heading: string) =>
      parts.find((one) => one.number === number && one.heading === heading)?.part_id;
    expect(idOf(1, "Kris")).toBe(idOf(2, "Beredskap"));
    expect(parts.find((one) => one.heading === "Övning")).toMatchObject({
      kind: "section",
      chapter_id: idOf(2, "Beredskap"),
    });
    const wordings = await world.db.selectFrom("requirement_wording").select(["requirement_id", "text"]).execute();
    expect(wordings.map(({ text }) => text).toSorted()).toEqual(["Det ska finnas en plan.", "Planen ska övas."]);
    expect(new Set(wordings.map((one) => one.requirement_id)).size).toBe(1);
    const change = await world.db.selectFrom("programme_change").selectAll().executeTakeFirstOrThrow();
    expect([change.from_id, change.to_id]).toEqual([idOf(1, "Krig"), idOf(2, "Beredskap")]);
    expect(await world.db.selectFrom("focus_area_origin").selectAll().execute()).toHaveLength(2);
    expect((await verifyTrail(world.db)).flaws).toEqual([]);
  });

  it("leaves a programme that is there alone", async () => {
    await loadProgramme(world, theHouse, programme());
    const again = await loadProgramme(world, theHouse, { ...programme(), title: "Ett annat" });
    expect(again).toMatchObject({ ok: true, value: { loaded: false } });
    expect(await world.db.selectFrom("programme").select("title").execute()).toEqual([{ title: "Program" }]);
  });

  it("is refused to everybody, and nothing has changed", async () => {
    const refused = await loadProgramme(world, await people.administrator.actor(), programme());
    expect(refused).toMatchObject({ ok: false, problem: { kind: "forbidden" } });
    expect(await world.db.selectFrom("programme").selectAll().execute()).toEqual([]);
  });

  it("throws when a key points nowhere, and nothing has changed", async () => {
    await expect(loadProgramme(world, theHouse, { ...programme(), body: "nowhere" })).rejects.toThrow("nowhere");
    expect(await world.db.selectFrom("programme").selectAll().execute()).toEqual([]);
  });
});
