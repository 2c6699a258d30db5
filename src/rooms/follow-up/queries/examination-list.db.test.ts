import { beforeAll, describe, expect, it } from "vitest";
import { addBody, addPerson, type Body, cast, type Person } from "../../../../tests/support/cast.ts";
import { addActivity, addGoal } from "../../../../tests/support/plan-rows.ts";
import { addVersion } from "../../../../tests/support/programme.ts";
import { resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { bindsBody, requirementsOf } from "../../programmes/index.ts";
import { examinationKeys } from "../rules/examination-lists.ts";
import { examinationCounts } from "./examination-counts.ts";
import { examinationList } from "./examination-list.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
let board: Body;
let company: Body;
let strategist: Person;
let programme: Awaited<ReturnType<typeof addVersion>>;
beforeAll(async () => {
  world = await testWorld();
  people = await cast(world);
  board = await addBody(world, "Kommunstyrelsen", "executive_board");
  company = await addBody(world, "Hamnbolaget", "company");
  strategist = await addPerson(world, "Stina Strategsson", "security_strategist", board);
  programme = await addVersion(world, board, {
    areas: ["Beredskap", "Larm"],
    chapters: [
      {
        heading: "Mål",
        requirements: [
          { text: "Alla ska öva.", areas: ["Beredskap"] },
          { text: "Nämnderna ska ha en larmkedja.", addressee: "committees", areas: ["Larm"] },
          { text: "Bolagen ska redovisa.", addressee: "companies", areas: [] },
          { text: "Kulturnämnden ska skydda samlingarna.", addressee: "named", areas: [], bodies: [people.culture] },
        ],
      },
    ],
  });
});
type Asked = { body?: string; area?: string; year?: number };
const listed = async (list: string, asked: Asked = {}, person: Person = strategist) => {
  const { rows } = resultOf(await examinationList(world, await person.actor(), { list, ...asked }));
  return rows.map((row) => ("text" in row ? row.text : row.title));
};
const counted = async (asked: Asked = {}, person: Person = strategist) =>
  resultOf(await examinationCounts(world, await person.actor(), asked));

describe("the auditor's lists", () => {
  it("name the requirements that nobody has answered, and for a body those it has not", async () => {
    const [drill, chain, , named] = programme.requirements;
    if (!drill || !chain || !named) throw new Error("no requirements");
    await addGoal(world, people.social, { requirements: [drill] });
    await addActivity(world, await addGoal(world, people.culture), { requirements: [named] });
    await addGoal(world, people.culture, { state: "draft", requirements: [chain] });
    expect(await listed("unanswered")).toEqual(["Nämnderna ska ha en larmkedja.", "Bolagen ska redovisa."]);
    expect(await listed("unanswered", { body: company.id })).toEqual(["Alla ska öva.", "Bolagen ska redovisa."]);
    expect(await listed("unanswered", { body: people.culture.id })).toEqual([
      "Alla ska öva.",
      "Nämnderna ska ha en larmkedja.",
    ]);
    expect(await listed("unanswered", { area: programme.areas[1]?.id ?? "" })).toEqual([
      "Nämnderna ska ha en larmkedja.",
    ]);
    expect((await counted()).unanswered).toBe(2);
  });

  it("bind the same bodies as the programmes' own rule", async () => {
    for (const { id, kind } of await world.db.selectFrom("body").select(["id", "kind"]).execute()) {
      const bound = (await requirementsOf(world.db, programme.id)).filter((one) =>
        bindsBody(one, { bodyId: id, kind }),
      );
      const unanswered = await listed("unanswered", { body: id, year: 2030 });
      expect(unanswered).toEqual(bound.map(({ text }) => text));
    }
  });

  it("name what was proposed and not adopted, adopted and not begun, begun and silent, done without evidence, and late", async () => {
    const body = await addBody(world, "Listade nämnden");
    await addGoal(world, body, { title: "Föreslaget", state: "proposed" });
    await addGoal(world, body, { title: "Utkast", state: "draft" });
    const idle = await addGoal(world, body, { title: "Antaget" });
    await addActivity(world, idle, { title: "Planerad", state: "planned" });
    const under = await addGoal(world, body, { title: "Påbörjat", areas: programme.areas.slice(0, 1) });
    await addActivity(world, under, { title: "Tyst", updated: "2025-11-01" });
    await addActivity(world, under, { title: "Visad", state: "done", evidence: 1 });
    await addActivity(world, under, { title: "Bar", state: "done" });
    await addActivity(world, under, { title: "Med skäl", state: "done", noEvidence: "Muntligt" });
    await addActivity(world, under, { title: "Sen", due: "2026-03-09", areas: programme.areas.slice(0, 1) });
    const drafted = await addGoal(world, body, { state: "draft" });
    await addActivity(world, drafted, { title: "Under utkast", due: "2026-01-02", updated: "2025-10-01" });
    const asked = { body: body.id };
    const names = { proposed: ["Föreslaget"], idle: ["Antaget"], silent: ["Tyst"], overdue: ["Sen"] };
    for (const [list, expected] of Object.entries(names)) expect(await listed(list, asked), list).toEqual(expected);
    expect((await listed("bare", asked)).sort()).toEqual(["Bar", "Med skäl"]);
    expect(await counted(asked)).toMatchObject({ proposed: 1, idle: 1, silent: 1, bare: 2, overdue: 1 });
    expect(await listed("overdue", { ...asked, area: programme.areas[0]?.id ?? "" })).toEqual(["Sen"]);
    expect(await listed("overdue", { ...asked, area: programme.areas[1]?.id ?? "" })).toEqual([]);
  });

  it("count what they list", async () => {
    const counts = await counted();
    for (const key of examinationKeys) expect((await listed(key)).length, key).toBe(counts[key]);
  });

  it("are open to the auditor; empty for a strategist elsewhere, and shut for a coordinator", async () => {
    expect((await listed("unanswered", {}, people.auditor)).length).toBe(2);
    const elsewhere = await addPerson(world, "Sture Strategsson", "security_strategist", people.culture);
    for (const key of examinationKeys) expect(await listed(key, {}, elsewhere), key).toEqual([]);
    const nothing = { unanswered: 0, proposed: 0, overdue: 0, bodies: [], areas: [], years: [2026] };
    expect(await counted({}, elsewhere)).toMatchObject(nothing);
    const coordinator = await addPerson(world, "Siv Samordnarsson", "security_coordinator", board);
    const forbidden = { ok: false, problem: { kind: "forbidden" } };
    expect(await examinationList(world, await coordinator.actor(), { list: "bare" })).toMatchObject(forbidden);
    expect(await examinationCounts(world, await coordinator.actor(), {})).toMatchObject(forbidden);
  });
});
