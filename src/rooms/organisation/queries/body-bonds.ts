import { sql } from "kysely";
import type { Database } from "../../../platform/database/connect.ts";
import type { BodyRow } from "../commands/load-body.ts";
import { holdsOn } from "../rules/period.ts";

type Asked = { db: Database; id: string; day: Temporal.PlainDate };

const readSuccessions = ({ db, id }: Asked) =>
  db
    .selectFrom("body_succession")
    .innerJoin("body", (join) =>
      join.on(sql<boolean>`body.id = case when from_body_id = ${id} then to_body_id else from_body_id end`),
    )
    .select([
      "body.slug",
      "body.name",
      "body.name_en",
      "day",
      "body_succession.kind",
      sql<boolean>`from_body_id = ${id}`.as("later"),
    ])
    .where((is) => is.or([is("from_body_id", "=", id), is("to_body_id", "=", id)]))
    .orderBy("day")
    .execute();

/** Groups that name the body, and while it stands those of its kind. */
const readGroups = ({ db, id, day }: Asked, { kind, from_day, to_day }: BodyRow) =>
  db
    .selectFrom("group_addressee")
    .select(["slug", "name"])
    .where(
      sql<boolean>`((${kind} = any(kinds) and ${holdsOn({ from: from_day, to: to_day }, day)}) or exists (select from group_member where group_id = group_addressee.id and body_id = ${id}))`,
    )
    .orderBy(sql`name collate "sv-x-icu"`)
    .execute();

const readFamily = ({ db }: Asked, body: { id: string; parent_id: string | null }) =>
  db
    .selectFrom("body")
    .select([
      "id",
      "slug",
      "name",
      "name_en",
      "to_day as to",
      "from_day as from",
      sql<boolean>`id = ${body.parent_id}`.as("above"),
    ])
    .where((is) => is.or([is("id", "=", body.parent_id), is("parent_id", "=", body.id)]))
    .orderBy(sql`name collate "sv-x-icu"`)
    .execute();

/** What ties a body to others and to its own past: above and below, earlier names, successions, groups. */
export async function bodyBonds(asked: Asked, body: BodyRow) {
  return {
    family: await readFamily(asked, body),
    names: await asked.db
      .selectFrom("body_name")
      .select(["name", "from_day as from", "to_day as to"])
      .where("body_id", "=", body.id)
      .orderBy("from_day")
      .execute(),
    successions: await readSuccessions(asked),
    groups: await readGroups(asked, body),
  };
}
