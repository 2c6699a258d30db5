import type { Pool } from "pg";
import { pino } from "pino";
import { loadDemoCity } from "../../src/cli/load-demo-city.ts";
import { dayOf } from "../../src/kernel/day.ts";
import type { Actor } from "../../src/platform/access/actor.ts";
import { loadActor } from "../../src/platform/access/load-actor.ts";
import { buildWorld } from "../../src/platform/build-world.ts";
import type { World } from "../../src/platform/world.ts";

type Asked = { id: string; register: string };

/** The demo city, with the strategist who asks, somebody who is asked, and the bodies that can be asked. */
export type BenchCity = {
  world: World;
  strategist: Actor;
  register: string;
  /** Bodies with a register and a case officer of their own first. */
  bodies: (Asked & { officer: string | null })[];
};

const strategistOf = `select p.id, r.id as register, g.body_id as body from person p join access_grant g on g.person_id = p.id
  join register r on r.body_id = g.body_id and r.to_day is null
  where p.email = 'stina.strategsson@stad.example' and g.role = 'security_strategist' and g.to_day is null limit 1`;

const bodiesOf = `select distinct on (b.id) b.id, r.id as register,
    (select person_id from access_grant g where g.body_id = b.id and g.role = 'case_officer' and g.to_day is null limit 1) as officer
  from body b join register r on r.body_id = b.id and r.to_day is null
  where b.to_day is null and b.id <> $1 and b.kind <> 'outside_body' order by b.id`;

export async function openBenchCity(pool: Pool, tell: (line: string) => void): Promise<BenchCity> {
  const origin = "http://127.0.0.1";
  await loadDemoCity(pool, origin, tell);
  const world = buildWorld({ pool, origin, log: pino({ level: "warn" }) });
  const { rows } = await pool.query<{ id: string; register: string; body: string }>(strategistOf);
  const [found] = rows;
  const strategist = found && (await loadActor(world.db, found.id, dayOf(world.now())));
  if (!found || !strategist) throw new Error("The city has no strategist.");
  const bodies = (await pool.query<BenchCity["bodies"][number]>(bodiesOf, [found.body])).rows;
  bodies.sort((one, other) => Number(other.officer !== null) - Number(one.officer !== null));
  return { world, strategist, register: found.register, bodies };
}
