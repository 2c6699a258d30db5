import { sql } from "kysely";
import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { missing, ok } from "../../../kernel/outcome.ts";
import { can } from "../../../platform/access/can.ts";
import { type Stretch, wordDifference } from "../../../platform/paper/word-difference.ts";
import { query } from "../../../platform/view/query.ts";
import { changedSections, compilingLinks, readConsultations } from "../../consultations/index.ts";
import { programmeLinks, readProgrammes, requirementOrigin, type WordingThen } from "../../programmes/index.ts";
import { readCity, readPlan } from "../actions.ts";
import { answersTo } from "./answers-to.ts";

export type ThreadViewpoint = {
  id: string;
  words: string;
  respondent: string;
  consultation: string;
  /** Where its answer is read. */
  href: string;
  outcome: string;
  reason: string;
  /** What it changed: the section in the proposal, its words before and after. */
  heading: string;
  changed: Stretch[];
};
export type ThreadWording = Pick<WordingThen, "versionId" | "number" | "periodLabel" | "section"> & {
  /** Where in the version's text it stands. */
  href: string;
  inForceFrom: Temporal.PlainDate | null;
  words: Stretch[];
};

/** Each version's wording held against the one before it. */
const wordings = (slug: string, rows: readonly WordingThen[]): ThreadWording[] =>
  rows.map(({ versionId, number, periodLabel, section, partId, inForceFrom, text }, at) => {
    const before = rows[at - 1]?.text ?? text;
    const href = programmeLinks.part(slug, number, partId);
    return { versionId, number, periodLabel, section, href, inForceFrom, words: wordDifference(before, text) };
  });

const input = z.object({ requirement: z.uuid(), year: z.coerce.number().int().min(2000).max(2200).optional() });

/**
 * The red thread of a requirement: the viewpoints that caused it, what they changed, how it has been worded, what answers it in a
 * year and what came of that. What the reader may not see is counted and not shown.
 */
export const redThread = query({
  name: "follow-up/red-thread",
  input,
  scope: readPlan,
  run: async ({ db, input: { requirement, year: asked }, actor, now, visible }) => {
    const today = dayOf(now);
    const year = asked ?? today.year;
    const origin = await requirementOrigin(db, requirement);
    const drafts = origin !== null && can(actor, readProgrammes, origin.bodyId);
    const worded = (origin?.wordings ?? []).filter(({ state }) => drafts || state === "adopted");
    if (!origin || worded.length === 0) return missing("follow-up:problem.requirement-missing");
    const city = can(actor, readCity, origin.bodyId);
    const sees = (column: string) => (city ? sql<boolean>`true` : visible(column));
    const [changes, answers] = await Promise.all([
      changedSections(
        db,
        origin.viewpoints.map(({ id }) => id),
      ),
      answersTo(db, { requirement, year, sees }),
    ]);
    const viewpoints = origin.viewpoints.flatMap((viewpoint): ThreadViewpoint[] => {
      const change = changes.find(({ viewpointId }) => viewpointId === viewpoint.id);
      if (!change || !can(actor, readConsultations, change.bodyId)) return [];
      const { id, words, respondent, consultation, consultationId, outcome, reason } = viewpoint;
      const href = compilingLinks.answer(consultationId, change.answerId);
      const told = { id, words, respondent, consultation, href, outcome, reason };
      return [{ ...told, heading: change.heading, changed: change.words }];
    });
    return ok({
      ...{ id: requirement, programme: origin.title, year, today, answers, viewpoints },
      hiddenViewpoints: origin.viewpoints.length - viewpoints.length,
      text: worded.at(-1)?.text ?? "",
      wordings: wordings(origin.slug, worded),
    });
  },
});
