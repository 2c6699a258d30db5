import { beginPlanImport } from "../../src/rooms/follow-up/commands/begin-plan-import.ts";
import { startPlanImport } from "../../src/rooms/follow-up/commands/start-plan-import.ts";
import { readPlanImport } from "../../src/rooms/follow-up/jobs/read-plan-import.ts";
import { writePlanImport } from "../../src/rooms/follow-up/jobs/write-plan-import.ts";
import { withKeptFiles } from "../../src/rooms/register/index.ts";
import { cast } from "./cast.ts";
import { planCast } from "./plan.ts";
import { resultOf } from "./refused.ts";
import { testWorld } from "./world.ts";

const area = "Staden klarar störningar";
const head =
  "Typ;Under mål;Rubrik;Varför;Krav;Fokusområden;Ansvarig roll;E-post;Börjar;Klar senast;Läge;Kostnad;Finansiering";
export const goalRow = (title: string) =>
  `Mål;${area};${title};;Nämnderna ska öva varje år.;;Samordnare;;2026-01-01;2026-12-31;;;`;
export const activityRow = (goal: string, title: string, due = "2026-05-31") =>
  `Aktivitet;${goal};${title};För att;;;Chef;;2026-02-01;${due};;;`;
export const csv = (...rows: string[]) => new File([[head, ...rows].join("\r\n")], "plan.csv", { type: "text/csv" });

/** A planner at the social committee, and the steps a file of theirs goes through. */
export async function importCast() {
  const world = await testWorld();
  const people = await cast(world);
  const plan = await planCast(world, people);
  const bring = async (file: File) => {
    const actor = await plan.planner.actor();
    const started = await withKeptFiles(world, [file], "files", (files) =>
      startPlanImport(world, actor, { body: people.social.id, year: "2026", files }),
    );
    const { id } = resultOf(started);
    await readPlanImport(world, { import: id });
    return id;
  };
  const importOf = (id: string) =>
    world.db.selectFrom("plan_import").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
  const begin = async (id: string) => {
    const { version } = await importOf(id);
    return beginPlanImport(world, await plan.planner.actor(), { import: id, expectedVersion: version });
  };
  const write = async (id: string) => {
    resultOf(await begin(id));
    await writePlanImport(world, { import: id });
  };
  const titles = async (table: "goal" | "activity") =>
    (
      await world.db
        .selectFrom(table)
        .select("title")
        .where("body_id", "=", people.social.id)
        .orderBy("title")
        .execute()
    ).map(({ title }) => title);
  return { world, people, plan, bring, importOf, begin, write, titles };
}
