import type { Tx } from "../../../platform/database/connect.ts";

type Move = {
  /** Roles whose last day was the one before `day`. */
  ended: readonly { id: string; to: Temporal.PlainDate | null }[];
  body: string;
  unitOf(unit: string | null): string | null;
  day: Temporal.PlainDate;
  newId(): string;
};

/**
 * Lets roles that have just been ended go on at another body or unit: a new row each, from that day to where the old one
 * would have lasted (`to`). Whoever already has the role there keeps that one. Answers with how many went on.
 */
export async function carryOnRoles(tx: Tx, { ended, body, unitOf, day, newId }: Move): Promise<number> {
  if (ended.length === 0) return 0;
  const lasting = new Map(ended.map(({ id, to }) => [id, to]));
  const roles = await tx.selectFrom("access_grant").selectAll().where("id", "in", [...lasting.keys()]).execute();
  const there = await tx.selectFrom("access_grant").select(["person_id", "role", "unit_id", "to_day"]).where("body_id", "=", body).execute();
  const stands = ({ to_day }: { to_day: Temporal.PlainDate | null }) => to_day === null || Temporal.PlainDate.compare(to_day, day) >= 0;
  const nameOf = (person: string, role: string, unit: string | null) => `${person} ${role} ${unit}`;
  const held = new Set(there.filter(stands).map(({ person_id, role, unit_id }) => nameOf(person_id, role, unit_id)));
  const following = new Map(roles.map(({ id }) => [id, newId()]));
  const rows = roles
    .map(({ id, version, to_day, ...role }) => ({
      ...role,
      id: following.get(id) ?? newId(),
      body_id: body,
      unit_id: unitOf(role.unit_id),
      from_day: day,
      to_day: lasting.get(id) ?? null,
      substitute_for: role.substitute_for === null ? null : (following.get(role.substitute_for) ?? null),
    }))
    .filter((role) => !held.has(nameOf(role.person_id, role.role, role.unit_id)));
  const kept = new Set(rows.map(({ id }) => id));
  const known = rows.map((row) => ({ ...row, substitute_for: row.substitute_for && kept.has(row.substitute_for) ? row.substitute_for : null }));
  if (known.length > 0) await tx.insertInto("access_grant").values(known).execute();
  return known.length;
}
