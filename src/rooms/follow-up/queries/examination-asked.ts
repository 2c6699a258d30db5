import { type RawBuilder, sql } from "kysely";
import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { silentBefore } from "../rules/silent-before.ts";
import { dayOfYear, programmeOn } from "./programme-that-year.ts";

export const examinationInput = z.object({
  year: z.coerce.number().int().min(2000).max(2200).optional(),
  body: z.uuid().nullish(),
  area: z.uuid().nullish(),
});

export type Examined = {
  year: number;
  today: Temporal.PlainDate;
  day: Temporal.PlainDate;
  body: string | null;
  area: string | null;
  silentBefore: Temporal.Instant | null;
  /** The version in force, as a table expression; without a row the reader sees nothing of the city. */
  inForce: RawBuilder<unknown>;
};

type Asked = { input: z.output<typeof examinationInput>; now: Temporal.Instant; seen: RawBuilder<boolean> };

/** What the lists are narrowed by: a year (this one when none is said), a body and an area. */
export function examined({ input, now, seen }: Asked): Examined {
  const today = dayOf(now);
  const { year = today.year, body = null, area = null } = input;
  const day = dayOfYear(year, today);
  return {
    year,
    today,
    day,
    body,
    area,
    silentBefore: silentBefore(year, now, today),
    inForce: programmeOn(day, seen),
  };
}

/** Keeps a table with a `body_id` (under the alias) and a table of its areas to what was asked for. */
export function narrowed(alias: "a" | "g", { year, body, area }: Examined): RawBuilder<boolean> {
  const [table, column] = alias === "a" ? ["activity_area", "activity_id"] : ["goal_area", "goal_id"];
  const of = (name: string) => sql.ref(`${alias}.${name}`);
  return sql<boolean>`exists (select from v) and ${of("year")} = ${year} and (${body}::uuid is null or ${of("body_id")} = ${body})
    and (${area}::uuid is null or exists (select from ${sql.table(table)} x
      where ${sql.ref(`x.${column}`)} = ${of("id")} and x.focus_area_id = ${area}))`;
}
