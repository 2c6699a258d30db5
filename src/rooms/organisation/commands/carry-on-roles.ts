import type { Tx } from "../../../platform/database/connect.ts";
import type { RoleRow } from "./roles-beyond.ts";

type Move = {
  /** The roles as they were before they were ended on the day before `day`. */
  roles: readonly RoleRow[];
  body: string;
  unitOf(unit: string | null): string | null;
  day: Temporal.PlainDate;
  newId(): string;
};

const { compare } = Temporal.PlainDate;
const nameOf = (role: Pick<RoleRow, "person_id" | "role" | "unit_id">) =>
  `${role.person_id} ${role.role} ${role.unit_id}`;

/**
 * Lets roles that have been ended go on at another body or unit: a new row each, from that day (or the later day they were
 * to begin) to where they would have lasted. Whoever already has the role there keeps that one. Answers with how many.
 */
export async function carryOnRoles(tx: Tx, { roles, body, unitOf, day, newId }: Move): Promise<number> {
  const there = await tx.selectFrom("access_grant").selectAll().where("body_id", "=", body).execute();
  const held = new Set(there.filter(({ to_day }) => to_day === null || compare(to_day, day) >= 0).map(nameOf));
  const following = roles
    .map((role) => ({
      old: role.id,
      row: {
        ...role,
        id: newId(),
        body_id: body,
        unit_id: unitOf(role.unit_id),
        from_day: compare(role.from_day, day) > 0 ? role.from_day : day,
        version: 1,
      },
    }))
    .filter(({ row }) => !held.has(nameOf(row)));
  const idAfter = new Map(following.map(({ old, row }) => [old, row.id]));
  const rows = following.map(({ row }) => ({
    ...row,
    substitute_for: row.substitute_for && (idAfter.get(row.substitute_for) ?? null),
  }));
  if (rows.length > 0) await tx.insertInto("access_grant").values(rows).execute();
  return rows.length;
}
