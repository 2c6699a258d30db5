import type { Tx } from "../../../platform/database/connect.ts";

export type Holder = { personId: string; title: string };

/** Whoever is asked for when a body has nobody of the wanted role. */
const instead = ["security_coordinator", "administration_director"];

/** Who holds which role at the body that day: asked for by role, and answered with somebody else when nobody has it. */
export async function holdersAt(
  tx: Tx,
  bodyId: string,
  on: Temporal.PlainDate,
): Promise<(role: string) => Holder | null> {
  const rows = await tx
    .selectFrom("access_grant")
    .select(["role", "title", "person_id"])
    .where("body_id", "=", bodyId)
    .where("from_day", "<=", on)
    .where((where) => where.or([where("to_day", "is", null), where("to_day", ">=", on)]))
    .orderBy("from_day")
    .orderBy("id")
    .execute();
  return (role) => {
    const found = [role, ...instead].flatMap((one) => rows.filter((row) => row.role === one))[0];
    return found ? { personId: found.person_id, title: found.title ?? role } : null;
  };
}
