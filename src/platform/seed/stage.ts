import { dayOf, LEGAL_TIME_ZONE } from "../../kernel/day.ts";
import { isWorkingDay } from "../../kernel/working-day.ts";
import type { Actor, Role } from "../access/actor.ts";
import { loadActor } from "../access/load-actor.ts";
import type { World } from "../world.ts";

/** Days from the day the demo is loaded, or a day written out (2024-03-01) for what is history. */
export type When = number | string;

/**
 * Where a demo is played: the day it is loaded is day 0, and what happened before it or is to come is counted from there, so
 * that a demo is as fresh in a year as today.
 */
export type Stage = {
  world: World;
  today: Temporal.PlainDate;
  /** How many days from today that is. */
  offset(when: When): number;
  /** The working day so many days from today, or the nearest one before it. */
  day(when: When): Temporal.PlainDate;
  /** The world on that day at an hour. */
  at(when: When, hour?: number): World;
  /** The id of a body by its slug. */
  body(slug: string): string;
  /** Whoever holds the role at the body that day, the one who has held it longest. */
  as(slug: string, role: Role, on: World): Promise<Actor>;
};

type Held = { body: string; role: string; person: string; from: Temporal.PlainDate; to: Temporal.PlainDate | null };

function found<T>(thing: T | undefined, what: string): T {
  if (thing === undefined) throw new Error(`The demo needs ${what}, which is not there`);
  return thing;
}

const within = ({ from, to }: Held, day: Temporal.PlainDate) =>
  Temporal.PlainDate.compare(from, day) <= 0 && (to === null || Temporal.PlainDate.compare(to, day) >= 0);

async function holders({ db }: World): Promise<Held[]> {
  return db
    .selectFrom("access_grant as g")
    .innerJoin("body as b", "b.id", "g.body_id")
    .select(["b.slug as body", "g.role", "g.person_id as person", "g.from_day as from", "g.to_day as to"])
    .orderBy("g.from_day")
    .orderBy("g.id")
    .execute();
}

/** Sets the stage over a city that has been read in. @throws from what it gives when the city lacks what is asked for. */
export async function openStage(world: World): Promise<Stage> {
  const today = dayOf(world.now());
  const bodies = new Map(
    (await world.db.selectFrom("body").select(["id", "slug"]).execute()).map(({ id, slug }) => [slug, id]),
  );
  const held = await holders(world);
  const offset = (when: When) => (typeof when === "number" ? when : today.until(when).days);
  const day = (when: When) => {
    let reached = today.add({ days: offset(when) });
    while (!isWorkingDay(reached)) reached = reached.subtract({ days: 1 });
    return reached;
  };
  // Nothing has happened later today than now.
  const instant = (when: When, hour: number) => {
    const at = day(when).toZonedDateTime({ timeZone: LEGAL_TIME_ZONE, plainTime: { hour } }).toInstant();
    return Temporal.Instant.compare(at, world.now()) > 0 ? world.now() : at;
  };
  return {
    world,
    today,
    offset,
    day,
    at: (when, hour = 9) => ({ ...world, now: () => instant(when, hour) }),
    body: (slug) => found(bodies.get(slug), `the body ${slug}`),
    as: async (slug, role, on) => {
      const when = dayOf(on.now());
      const holder = held.find((one) => one.body === slug && one.role === role && within(one, when));
      const person = found(holder, `a ${role} at ${slug}`).person;
      return found((await loadActor(world.db, person, when)) ?? undefined, `the person ${person}`);
    },
  };
}
