import { sql } from "kysely";
import { dayOf } from "../../../kernel/day.ts";
import { ok } from "../../../kernel/outcome.ts";
import { bodiesWhere } from "../../../platform/access/can.ts";
import { kept } from "../../../platform/database/kept-statement.ts";
import { query } from "../../../platform/view/query.ts";
import { readRegister } from "../actions.ts";
import { caseListInput } from "./case-list-input.ts";

type Named = { value: string; label: string };
const alphabet = new Intl.Collator("sv", { numeric: true });
const sorted = (named: Named[]) => named.toSorted((a, b) => alphabet.compare(a.label, b.label));

type Choices = { bodies: Named[]; officers: Named[]; classifications: Named[]; firstYear: number | null };

/** An index has the first year of all, and that of each body; of some bodies together every case would be read. */
const firstYearOf = (ofAll: boolean) =>
  ofAll
    ? sql`select min(year) from case_file`
    : sql`select min(f.year) from mine cross join lateral (select year from case_file c where c.body_id = mine.id order by year limit 1) f`;

/**
 * What a list of cases can be narrowed down to: the reader's bodies that keep a register, and when one body is meant
 * its officers and classes. Years from the first case to this year, latest first.
 */
export const listCaseChoices = query({
  name: "register/list-case-choices",
  input: caseListInput.pick({ body: true }),
  scope: readRegister,
  run: async ({ db, input, actor, now, visible }) => {
    const today = dayOf(now);
    const question = sql<Choices>`
      with mine as (
        select b.id, b.slug, b.name from body b where ${visible("b.id")} and exists (select from register r where r.body_id = b.id)
      ), meant as (
        select id from mine where slug = ${input.body} or (select count(*) from mine) = 1
      )
      select
        (select coalesce(json_agg(json_build_object('value', slug, 'label', name)), '[]') from mine) as bodies,
        (select coalesce(json_agg(json_build_object('value', o.id, 'label', o.name)), '[]') from (
          select distinct p.id, p.given_name || ' ' || p.family_name as name from access_grant g join person p on p.id = g.person_id
          where g.body_id in (select id from meant) and g.role = 'case_officer' and (g.to_day is null or g.to_day >= ${today})) o) as officers,
        (select coalesce(json_agg(json_build_object('value', c.id, 'label', c.code || ' ' || c.title)), '[]')
          from classification c where c.body_id in (select id from meant)) as classifications,
        (${firstYearOf(bodiesWhere(actor, readRegister) === "all")}) as "firstYear"`;
    const { rows } = await kept(question).execute(db);
    const { bodies = [], officers = [], classifications = [], firstYear = null } = rows[0] ?? {};
    const years =
      firstYear === null ? [] : Array.from({ length: today.year - firstYear + 1 }, (_, back) => today.year - back);
    return ok({ bodies: sorted(bodies), officers: sorted(officers), classifications: sorted(classifications), years });
  },
});
