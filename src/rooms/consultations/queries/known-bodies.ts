import { sql } from "kysely";
import type { Database } from "../../../platform/database/connect.ts";
import type { BodyDirectory, DirectoryBody, DirectoryGroup } from "../rules/reading/index-bodies.ts";

type BodyRow = Required<Omit<DirectoryBody, "administration" | "to">> & {
  administration: string | null;
  to: string | null;
};

const toBody = ({ administration, to, ...body }: BodyRow): DirectoryBody => ({
  ...body,
  ...(administration ? { administration } : {}),
  ...(to ? { to } : {}),
});

/** The municipality's bodies and groups, to hold names against; keys are the bodies' slugs. */
export async function knownBodies(db: Database): Promise<BodyDirectory> {
  const bodies = await sql<BodyRow>`
    select slug as key, kind, name, short_name as "shortName", administration, from_day::text as "from", to_day::text as "to"
    from body order by from_day, slug`.execute(db);
  const groups = await sql<DirectoryGroup>`
    select g.slug as key, g.name, g.kinds, coalesce(array_agg(b.slug) filter (where b.id is not null), '{}') as members
    from group_addressee g left join group_member m on m.group_id = g.id left join body b on b.id = m.body_id
    group by g.id order by g.slug`.execute(db);
  return { bodies: bodies.rows.map(toBody), groups: groups.rows };
}
