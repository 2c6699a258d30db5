import { sql } from "kysely";
import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { ok } from "../../../kernel/outcome.ts";
import { query } from "../../../platform/view/query.ts";
import { readRegister } from "../actions.ts";

export type RegisterLine = {
  id: string;
  bodyId: string;
  body: string;
  name: string;
  description: string;
  pattern: string;
  fromDay: Temporal.PlainDate;
  toDay: Temporal.PlainDate | null;
  version: number;
  /** How many numbers have been given this year. */
  lastSerial: number;
};

/** The registers of the authorities where the reader has a role; with `register` only that one. */
export const registers = query({
  name: "register/registers",
  input: z.object({ register: z.uuid().optional() }),
  scope: readRegister,
  run: async ({ db, input, now, visible }) => {
    const { rows } = await sql<RegisterLine>`
      select r.id, r.body_id as "bodyId", b.name as body, r.name, r.description, r.pattern, r.from_day as "fromDay", r.to_day as "toDay",
        r.version, coalesce(n.last_serial, 0) as "lastSerial"
      from register r join body b on b.id = r.body_id
      left join register_counter n on n.register_id = r.id and n.year = ${dayOf(now).year}
      where ${visible("r.body_id")} and (${input.register ?? null}::uuid is null or r.id = ${input.register ?? null})
      order by b.name collate "sv-x-icu", r.name collate "sv-x-icu"`.execute(db);
    return ok(rows);
  },
});
