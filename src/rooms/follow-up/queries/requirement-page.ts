import { sql } from "kysely";
import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { missing, ok } from "../../../kernel/outcome.ts";
import { can } from "../../../platform/access/can.ts";
import { query } from "../../../platform/view/query.ts";
import { type Addressee, programmeLinks, readProgrammes } from "../../programmes/index.ts";
import { readCity, readPlan } from "../actions.ts";
import { answersTo } from "./answers-to.ts";
import { dayOfYear } from "./programme-that-year.ts";
import { whoAnswered } from "./who-answered.ts";

export type RequirementFacts = {
  id: string;
  wordingId: string;
  text: string;
  addressee: Addressee;
  dueDay: Temporal.PlainDate | null;
  evidenceWanted: string;
  section: string;
  partId: string;
  programme: string;
  slug: string;
  number: number;
  bodyId: string;
  adopted: boolean;
  /** Whether the wording is the one in force on the day; else the requirement has been struck, or is not in force yet. */
  inForce: boolean;
};

/** The wording in force on the day, else the newest that was adopted, else the draft. */
const wordingOn = (requirement: string, day: Temporal.PlainDate) => sql<RequirementFacts>`
  select w.requirement_id as id, w.id as "wordingId", w.text, w.addressee, w.due_day as "dueDay", p.heading as section,
    w.evidence_wanted as "evidenceWanted", p.part_id as "partId", m.title as programme, m.slug, v.number, m.body_id as "bodyId",
    v.state = 'adopted' as adopted, coalesce(v.state = 'adopted' and v.in_force_from <= ${day}
      and coalesce(v.superseded_day > ${day}, true) and coalesce(v.repealed_day > ${day}, true), false) as "inForce"
  from requirement_wording w join programme_version v on v.id = w.version_id join programme m on m.id = v.programme_id
    join programme_part p on p.id = w.programme_part_id
  where w.requirement_id = ${requirement} order by "inForce" desc, adopted desc, v.number desc limit 1`;

const input = z.object({ requirement: z.uuid(), year: z.coerce.number().int().min(2000).max(2200).optional() });

/**
 * A requirement: whom it binds, who has answered it with what in a year, and who has not. Each sees what their own body has set
 * itself, those who read the city see all; of what one may not see, the number is told.
 */
export const requirementPage = query({
  name: "follow-up/requirement-page",
  input,
  scope: readPlan,
  run: async ({ db, input: { requirement, year: asked }, actor, now, visible }) => {
    const today = dayOf(now);
    const year = asked ?? today.year;
    const day = dayOfYear(year, today);
    const { rows } = await wordingOn(requirement, day).execute(db);
    const [facts] = rows;
    if (!facts || (!facts.adopted && !can(actor, readProgrammes, facts.bodyId)))
      return missing("follow-up:problem.requirement-missing");
    const city = can(actor, readCity, facts.bodyId);
    const sees = (column: string) => (city ? sql<boolean>`true` : visible(column));
    const [answers, bodies] = await Promise.all([
      answersTo(db, { requirement, year, sees }),
      whoAnswered(db, { wording: facts.wordingId, year, day }),
    ]);
    const named = bodies.filter(({ id }) => city || can(actor, readPlan, id));
    return ok({
      textHref: programmeLinks.part(facts.slug, facts.number, facts.partId),
      ...{ facts, year, today, city, answers },
      bound: bodies.length,
      answered: bodies.filter(({ answered }) => answered).length,
      unanswered: named.filter(({ answered }) => !answered),
    });
  },
});
