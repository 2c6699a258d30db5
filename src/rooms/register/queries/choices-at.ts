import { sql } from "kysely";
import type { Database } from "../../../platform/database/connect.ts";

export type NamedRow = { id: string; name: string };
export type Choices = { officers: NamedRow[]; units: NamedRow[]; classifications: NamedRow[] };

const alphabet = new Intl.Collator("sv", { numeric: true });

/** In the order a Swedish reader looks for them. */
export const inOrder = (rows: NamedRow[]): NamedRow[] => rows.toSorted((a, b) => alphabet.compare(a.name, b.name));

/** Who can be given a case at the body that day, and the units and classes it has. Whoever asks has made sure it may be read. */
export async function choicesAt(db: Database, body: string, day: Temporal.PlainDate): Promise<Choices> {
  const held = (table: string) =>
    sql`${sql.ref(`${table}.from_day`)} <= ${day} and coalesce(${sql.ref(`${table}.to_day`)}, ${day}) >= ${day}`;
  const list = sql`coalesce(json_agg(json_build_object('id', id, 'name', name)), '[]')`;
  const { rows } = await sql<Choices>`
    select
      (select ${list} from (select distinct p.id, p.given_name || ' ' || p.family_name as name from access_grant g
        join person p on p.id = g.person_id where g.body_id = ${body} and g.role not in ('administrator', 'auditor') and ${held("g")}
        and coalesce(p.ended_day, ${day}) >= ${day}) o) as officers,
      (select ${list} from unit u where u.body_id = ${body} and ${held("u")}) as units,
      (select ${list} from (select id, code || ' ' || title as name from classification k where k.body_id = ${body} and ${held("k")}) n)
        as classifications`.execute(db);
  const { officers = [], units = [], classifications = [] } = rows[0] ?? {};
  return { officers: inOrder(officers), units: inOrder(units), classifications: inOrder(classifications) };
}
