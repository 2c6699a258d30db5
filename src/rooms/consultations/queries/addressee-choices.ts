import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { ok } from "../../../kernel/outcome.ts";
import { query } from "../../../platform/view/query.ts";
import { bodyOptions, expandGroups } from "../../organisation/index.ts";
import { prepareConsultation } from "../actions.ts";

/** Who can be chosen: groups with how many each reaches today, and bodies; with what is chosen already. */
export const addresseeChoices = query({
  name: "consultations/addressee-choices",
  input: z.object({ consultation: z.uuid() }),
  scope: prepareConsultation,
  run: async ({ db, input, now, visible }) => {
    const today = dayOf(now);
    const [bodies, groups, chosen] = await Promise.all([
      bodyOptions(db, today),
      db.selectFrom("group_addressee").select(["id", "name"]).orderBy("name").execute(),
      db
        .selectFrom("consultation_addressee as a")
        .innerJoin("consultation as c", "c.id", "a.consultation_id")
        .select(["a.kind", "a.body_id as bodyId", "a.group_id as groupId", "a.name", "a.email"])
        .where("c.id", "=", input.consultation)
        .where(visible("c.body_id"))
        .orderBy("a.position")
        .execute(),
    ]);
    const reached = await expandGroups(
      db,
      groups.map(({ id }) => id),
      today,
    );
    return ok({
      bodies,
      groups: groups.map((group) => ({ ...group, reaches: reached.get(group.id)?.length ?? 0 })),
      chosen: {
        groups: chosen.flatMap(({ groupId }) => groupId ?? []),
        bodies: chosen.flatMap(({ bodyId }) => bodyId ?? []),
        outside: chosen.flatMap(({ kind, name, email }) => (kind === "outside" ? `${name}; ${email}` : [])).join("\n"),
      },
    });
  },
});
