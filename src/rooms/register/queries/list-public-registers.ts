import { sql } from "kysely";
import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { ok } from "../../../kernel/outcome.ts";
import { query } from "../../../platform/view/query.ts";
import { readPublicRegister } from "../actions.ts";

export type PublicRegister = {
  id: string;
  name: string;
  description: string;
  slug: string;
  bodyId: string;
  body: string;
  email: string | null;
  toDay: Temporal.PlainDate | null;
};

const alphabet = new Intl.Collator("sv", { numeric: true });

/**
 * Which registers there are and what is registered in each: several are allowed, but the public must be told (JO 1990/91
 * p. 375). Also the years there are cases from, latest first.
 */
export const listPublicRegisters = query({
  name: "register/list-public-registers",
  input: z.object({}),
  scope: readPublicRegister,
  run: async ({ db, now, visible }) => {
    const today = dayOf(now);
    const [{ rows }, first] = await Promise.all([
      sql<PublicRegister>`
        select r.id, r.name, r.description, b.slug, b.id as "bodyId", b.name as body, b.email, r.to_day as "toDay"
        from register r join body b on b.id = r.body_id where ${visible("r.body_id")} and r.from_day <= ${today}`.execute(
        db,
      ),
      sql<{
        day: Temporal.PlainDate | null;
      }>`select min(opened_day) as day from case_file c where ${visible("c.body_id")}`.execute(db),
    ]);
    const firstYear = first.rows[0]?.day?.year ?? today.year;
    const years = Array.from({ length: Math.max(today.year - firstYear, 0) + 1 }, (_, back) => today.year - back);
    const registers = rows.toSorted((a, b) => alphabet.compare(a.name, b.name));
    const bodies = [...new Map(registers.map(({ slug, body }) => [slug, { value: slug, label: body }])).values()];
    return ok({ registers, bodies: bodies.toSorted((a, b) => alphabet.compare(a.label, b.label)), years });
  },
});
