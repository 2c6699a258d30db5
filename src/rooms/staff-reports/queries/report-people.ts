import { sql } from "kysely";
import type { Tx } from "../../../platform/database/connect.ts";
import { peopleWithRole, type RoleHolder } from "../../organisation/index.ts";

export type ProposedSignatory = { personId: string; title: string };

type Unit = { id: string; name: string };

/** The department the officer belongs to: the unit itself, or the nearest one above that is a department. */
export async function departmentOf(
  tx: Tx,
  { officer, body, unit }: { officer: string | null; body: string; unit: string | null },
): Promise<Unit | null> {
  const { rows } = await sql<Unit>`
    with recursive own as (
      select coalesce((select unit_id from access_grant where person_id = ${officer} and body_id = ${body} and unit_id is not null
        order by from_day desc limit 1), ${unit}::uuid) as id
    ), above as (
      select u.id, u.parent_id, u.kind, u.name, 0 as depth from unit u join own on own.id = u.id
      union all select p.id, p.parent_id, p.kind, p.name, depth + 1 from unit p join above a on a.parent_id = p.id where depth < 10
    )
    select id, name from above where kind = 'department' order by depth limit 1`.execute(tx);
  return rows[0] ?? null;
}

const titled = ({ id, title }: RoleHolder, otherwise: string): ProposedSignatory => {
  const said = title ?? otherwise;
  return { personId: id, title: said.charAt(0).toLocaleUpperCase("sv") + said.slice(1) };
};

/** Who usually attests: the head of the department, then the head of the administration. */
export async function proposedSignatories(
  tx: Tx,
  { body, day, department }: { body: string; day: Temporal.PlainDate; department: Unit | null },
): Promise<ProposedSignatory[]> {
  const heads = await peopleWithRole(tx, { body, role: "department_head", day });
  const directors = await peopleWithRole(tx, { body, role: "administration_director", day });
  const head = heads.find(({ unitId }) => unitId !== null && unitId === department?.id) ?? heads[0];
  const director = directors[0];
  return [
    ...(head ? [titled(head, "Avdelningschef")] : []),
    ...(director && director.id !== head?.id ? [titled(director, "Förvaltningschef")] : []),
  ];
}
