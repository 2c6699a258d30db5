import type { Database } from "../../../platform/database/connect.ts";
import { holdsOn } from "../rules/period.ts";
import { standingSuccessors } from "../rules/standing-successors.ts";

export type GroupBody = { id: string; slug: string; name: string; kind: string; email: string | null };

async function readCity(db: Database) {
  const columns = ["id", "slug", "name", "kind", "email", "from_day as from", "to_day as to"] as const;
  const bodies = await db.selectFrom("body").select(columns).execute();
  const successions = await db
    .selectFrom("body_succession")
    .select(["from_body_id as from", "to_body_id as to", "day", "kind"])
    .execute();
  return { bodies, successions, periods: new Map(bodies.map((body) => [body.id, body])) };
}

const collator = new Intl.Collator("sv");

/**
 * The bodies that each group reaches on that day, by name. A group of kinds holds whichever bodies of those kinds stand
 * that day; a named body that has been merged is followed to the one that answers for it. Each body comes once.
 */
export async function expandGroups(
  db: Database,
  groups: readonly string[],
  day: Temporal.PlainDate,
): Promise<Map<string, GroupBody[]>> {
  if (groups.length === 0) return new Map();
  const { bodies, successions, periods } = await readCity(db);
  const asked = await db.selectFrom("group_addressee").select(["id", "kinds"]).where("id", "in", groups).execute();
  const members = await db
    .selectFrom("group_member")
    .select(["group_id", "body_id"])
    .where("group_id", "in", groups)
    .execute();
  const reached = ({ id, kinds }: { id: string; kinds: string[] }): GroupBody[] => {
    const named = members
      .filter(({ group_id }) => group_id === id)
      .flatMap(({ body_id }) => standingSuccessors(body_id, day, { periods, successions }));
    const wanted = new Set(named);
    const standing = bodies.filter((body) => wanted.has(body.id) || (kinds.includes(body.kind) && holdsOn(body, day)));
    return standing
      .map(({ from: _, to: __, ...body }) => body)
      .toSorted((one, other) => collator.compare(one.name, other.name));
  };
  return new Map(asked.map((group) => [group.id, reached(group)]));
}

/** The bodies one group reaches on that day; see `expandGroups`. Empty when there is no such group. */
export async function expandGroup(
  db: Database,
  { group, day }: { group: string; day: Temporal.PlainDate },
): Promise<GroupBody[]> {
  return (await expandGroups(db, [group], day)).get(group) ?? [];
}
