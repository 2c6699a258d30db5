import type { Pool } from "pg";
import { connectPool } from "../../src/platform/database/connect.ts";
import { beginPlanImport } from "../../src/rooms/follow-up/commands/begin-plan-import.ts";
import { startPlanImport } from "../../src/rooms/follow-up/commands/start-plan-import.ts";
import { readPlanImport } from "../../src/rooms/follow-up/jobs/read-plan-import.ts";
import { writePlanImport } from "../../src/rooms/follow-up/jobs/write-plan-import.ts";
import { withKeptFiles } from "../../src/rooms/register/index.ts";
import { timed } from "../remiss/timed.ts";
import { resultOf } from "../result-of.ts";
import type { Measured } from "../targets.ts";
import { actorIn, benchWorld } from "./bench-world.ts";
import { councilGoal } from "./made-up-city.ts";
import { thisYear } from "./made-up-plans.ts";
import type { BenchFollowUp } from "./prepare.ts";

const head =
  "Typ;Under mål;Rubrik;Varför;Krav;Fokusområden;Ansvarig roll;E-post;Börjar;Klar senast;Läge;Kostnad;Finansiering";
const goalEvery = 100;
/** So many rows are wrong: due before they begin. */
const bad = 37;

/** A file of that many rows: goals, each followed by its activities. */
function planFile(rows: number): File {
  const faulty = Math.floor(rows / (bad + 1));
  const lines = Array.from({ length: rows }, (_, at) => {
    const goal = `Inläst mål ${Math.floor(at / goalEvery) + 1}`;
    if (at % goalEvery === 0)
      return `Mål;${councilGoal};${goal};;Krav nummer ${1 + (at % 30)}.;;Samordnare;;${thisYear}-01-01;${thisYear}-12-31;;;`;
    const due = at % faulty === 1 && at / faulty <= bad ? `${thisYear - 1}-01-01` : `${thisYear}-11-30`;
    return `Aktivitet;${goal};Inläst aktivitet ${at};För att;;;Chef;;${thisYear}-02-01;${due};;;`;
  });
  return new File([[head, ...lines].join("\r\n")], "plan.csv", { type: "text/csv" });
}

/** What a measurement has read in is taken away, so that the next one over the same data finds the city as it was. */
async function forget(pool: Pool): Promise<void> {
  const client = await pool.connect();
  await client.query(`
    set session_replication_role = replica;
    create temp table gone on commit preserve rows as select id from goal where title like 'Inläst mål %';
    create temp table done as select id from activity where goal_id in (select id from gone);
    delete from activity_area where activity_id in (select id from done);
    delete from activity_requirement where activity_id in (select id from done);
    delete from activity_update where activity_id in (select id from done);
    delete from activity where id in (select id from done);
    delete from goal_area where goal_id in (select id from gone);
    delete from goal_requirement where goal_id in (select id from gone);
    delete from goal where id in (select id from gone)`);
  client.release(true);
}

/** A file read through and its right rows written, as the jobs do it, over all the history there is. */
export async function measureImport({ connection, city, worked }: BenchFollowUp, rows: number): Promise<Measured[]> {
  const pool = connectPool(connection, 4);
  await forget(pool);
  const world = benchWorld(pool);
  const actor = await actorIn(world, city.coordinator);
  const body = city.bodies[0] ?? "";
  const started = await withKeptFiles(world, [planFile(rows)], "files", (files) =>
    startPlanImport(world, actor, { body, year: String(thisYear), files }),
  );
  const { id } = resultOf(started);
  const its = worked();
  const read = await timed(() => readPlanImport(world, { import: id }));
  const seen = await world.db.selectFrom("plan_import").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
  resultOf(await beginPlanImport(world, actor, { import: id, expectedVersion: seen.version }));
  const written = await timed(() => writePlanImport(world, { import: id }));
  const faults = Array.isArray(seen.faults) ? seen.faults.length : 0;
  const work = [read.processor + written.processor, worked() - its].map((all) => (all / 1_000).toFixed(1)).join(" + ");
  await forget(pool);
  await pool.end();
  return [
    {
      what: `a file of ${rows} rows read through`,
      value: read.milliseconds / 1_000,
      unit: "s",
      note: `${faults} faults told`,
    },
    {
      what: `the same read through and written`,
      value: (read.milliseconds + written.milliseconds) / 1_000,
      unit: "s",
      limit: 20,
      note: `processor ${work} s here and in the database; progress after every thousand rows`,
    },
  ];
}
