import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { ok } from "../../../kernel/outcome.ts";
import { bodiesWhere } from "../../../platform/access/can.ts";
import { query } from "../../../platform/view/query.ts";
import { answerForAbsences, readDirectory } from "../actions.ts";
import { heldOn } from "./held-on.ts";
import { isStale } from "./is-stale.ts";
import { personName } from "./person-name.ts";

const soon = { days: 30 };

/**
 * What waits for this person: contact points they answer for that nobody has made sure of lately, and absences without
 * substitute, under way or beginning within 30 days, at the bodies where they are a manager.
 */
export const listDue = query({
  name: "organisation/list-due",
  input: z.object({}),
  scope: readDirectory,
  run: async ({ db, actor, now, visible }) => {
    if (actor.kind !== "person") return ok({ contactPoints: [], absences: [] });
    const today = dayOf(now);
    const contactPoints = await db
      .selectFrom("contact_point")
      .innerJoin("body", "body.id", "contact_point.body_id")
      .select(["contact_point.id", "value", "verified_day", "body.slug", "body.name as body"])
      .where("owner_id", "=", actor.id)
      .where(isStale(today))
      .where(visible("body.id"))
      .orderBy("value")
      .execute();
    const managed = bodiesWhere(actor, answerForAbsences);
    const there = db.selectFrom("access_grant").select("person_id").where(heldOn("access_grant", today));
    const absences = await db
      .selectFrom("absence")
      .innerJoin("person", "person.id", "absence.person_id")
      .leftJoin("person as substitute", "substitute.id", "absence.substitute_id")
      .select([
        "absence.id",
        "absence.person_id",
        personName().as("name"),
        "absence.from_day as from",
        "absence.to_day as to",
      ])
      .where(
        "absence.person_id",
        "in",
        managed === "all" ? there : there.where("body_id", "in", managed.length > 0 ? managed : [null]),
      )
      .where((is) => is.or([is("substitute_id", "is", null), is("substitute.ended_day", "<", today)]))
      .where("absence.from_day", "<=", today.add(soon))
      .where("absence.to_day", ">=", today)
      .orderBy("absence.from_day")
      .execute();
    return ok({ contactPoints, absences });
  },
});
