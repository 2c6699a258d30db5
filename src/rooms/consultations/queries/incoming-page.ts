import { sql } from "kysely";
import { z } from "zod";
import { missing, ok } from "../../../kernel/outcome.ts";
import type { Database } from "../../../platform/database/connect.ts";
import type { Block } from "../../../platform/paper/document.ts";
import { toBlocks } from "../../../platform/paper/rich-text/to-blocks.ts";
import { query } from "../../../platform/view/query.ts";
import { readIncoming } from "../actions.ts";
import type { AnswerKind, AnswerStance } from "../model.ts";
import { allowedOnIncoming } from "./allowed-on-incoming.ts";
import { backPlanFor } from "./back-plan-for.ts";
import { consulteeForReport } from "./consultee-for-report.ts";
import { sentFiles } from "./sent-files.ts";

/** A section of the proposal as a page draws it. */
export type ReadableSection = { sectionId: string; heading: string; level: number; blocks: Block[] };

export type ExtensionAsked = {
  id: string;
  wantedDay: Temporal.PlainDate;
  reason: string;
  state: "asked" | "granted" | "refused";
  grantedDay: Temporal.PlainDate | null;
  decisionReason: string | null;
  askedAt: Temporal.Instant;
  decidedAt: Temporal.Instant | null;
};

/** The receipt: what was sent, when it reached the sender, and where it stands there. */
export type AnswerSent = {
  kind: AnswerKind;
  stance: AnswerStance;
  receivedAt: Temporal.Instant;
  late: boolean;
  document: number;
  summary: string | null;
};

async function extensionsOf(db: Database, consulteeId: string): Promise<ExtensionAsked[]> {
  const { rows } = await sql<ExtensionAsked>`
    select id, wanted_day as "wantedDay", reason, state, granted_day as "grantedDay", decision_reason as "decisionReason",
      asked_at as "askedAt", decided_at as "decidedAt"
    from extension_request where consultee_id = ${consulteeId} order by asked_at desc`.execute(db);
  return rows;
}

async function answerOf(db: Database, consulteeId: string): Promise<AnswerSent | null> {
  const { rows } = await sql<AnswerSent>`
    select a.kind, a.stance, a.received_at as "receivedAt", a.late, d.number as document, a.own_summary as summary
    from consultation_answer a left join document d on d.id = a.document_id
    where a.consultee_id = ${consulteeId} and a.current`.execute(db);
  return rows[0] ?? null;
}

/** Sub-consultations that were sent from this one; how many of those asked have answered. */
async function sentOn(db: Database, consulteeId: string) {
  const { rows } = await sql<{ id: string; title: string; state: string; asked: number; answered: number }>`
    select c.id, c.title, c.state, count(e.id)::int as asked,
      count(e.id) filter (where e.stage in ('answered', 'declined'))::int as answered
    from consultation c left join consultee e on e.consultation_id = c.id
    where c.parent_consultee_id = ${consulteeId} group by c.id order by c.created_at`.execute(db);
  return rows;
}

/** All that one's own body sees of a consultation that has come: the question, the plan, what has been asked and answered. */
export const incomingPage = query({
  name: "consultations/incoming-page",
  input: z.object({ consultee: z.uuid() }),
  scope: readIncoming,
  run: async ({ db, input: { consultee }, actor, now, visible }) => {
    const own = db
      .selectFrom("consultee as e")
      .select("e.id")
      .where("e.id", "=", consultee)
      .where(visible("e.body_id"));
    if (!(await own.executeTakeFirst())) return missing("consultations:problem.consultee-missing");
    const [question, plan, files, extensions, answer, parts] = await Promise.all([
      consulteeForReport(db, consultee),
      backPlanFor(db, consultee, now),
      sentFiles(db, consultee),
      extensionsOf(db, consultee),
      answerOf(db, consultee),
      sentOn(db, consultee),
    ]);
    if (!question) return missing("consultations:problem.consultee-missing");
    const allowed = allowedOnIncoming(actor, question);
    const sections = question.sections.map(({ content, ...section }) => ({ ...section, blocks: toBlocks(content) }));
    return ok({ question, sections, plan, files, extensions, answer, parts, allowed });
  },
});
