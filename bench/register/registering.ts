import type { Pool } from "pg";
import { dayOf } from "../../src/kernel/day.ts";
import { loadActor } from "../../src/platform/access/load-actor.ts";
import type { World } from "../../src/platform/world.ts";
import { registerCase } from "../../src/rooms/register/commands/register-case.ts";
import type { City } from "./made-up-city.ts";

const clients = 16;
const milliseconds = 8_000;
/** Not counted: code that is asked often is made faster while it runs. */
const warming = 6_000;

/** Takes the cases out again, so that the next measurement is of the same register. */
export async function forgetRegistered(pool: Pool): Promise<void> {
  const client = await pool.connect();
  await client.query("set session_replication_role = replica");
  await client.query(
    "create temp table gone as select id from case_file where public_subject like 'Ärende % under mätningen'",
  );
  for (const table of ["case_number_key", "case_number", "search_entry"])
    await client.query(`delete from ${table} where case_id in (select id from gone)`);
  await client.query("delete from case_file where id in (select id from gone)");
  await client.query("vacuum analyze case_file, case_number_key, search_entry");
  client.release(true);
}

/**
 * Cases a second that 16 registrars enter at once, each waiting for the disk, once the code is warm; `series` of the city's registers
 * share them.
 */
export async function measureRegistering(world: World, city: City, series: number): Promise<number> {
  const actor = await loadActor(world.db, city.registrar, dayOf(world.now()));
  if (!actor) throw new Error("The registrar is not there.");
  const started = performance.now();
  const counted = started + warming;
  let entered = 0;
  const enter = async (client: number) => {
    const register = city.bodies[client % series]?.register;
    for (let turn = 0; performance.now() < counted + milliseconds; turn++) {
      const outcome = await registerCase(world, actor, {
        register,
        publicSubject: `Ärende ${client} ${turn} under mätningen`,
        firstDocument: "none",
      });
      if (!outcome.ok) throw new Error(`No case was registered: ${JSON.stringify(outcome.problem)}`);
      if (performance.now() >= counted) entered++;
    }
  };
  await Promise.all(Array.from({ length: clients }, (_, client) => enter(client)));
  return (entered * 1_000) / (performance.now() - counted);
}
