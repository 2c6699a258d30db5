import { sql } from "kysely";
import { z } from "zod";
import { invalid, type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import { command } from "../../../platform/change/command.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import { compilingDemands } from "../actions.ts";
import { shutForConsultation } from "../lifecycle.ts";
import { loadConsultation } from "./load-consultation.ts";
import { sendNotices } from "./send-notices.ts";

const input = z.object({
  consultation: z.uuid("consultations:problem.missing"),
  /** Said when viewpoints are left unhandled and it is to be closed all the same. */
  anyway: z.string().optional(),
});

type Told = { consulteeId: string; caseId: string | null; bodyId: string | null };

const unhandledIn = async (tx: Tx, consultation: string) => {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from viewpoint v join consultation_answer a on a.id = v.answer_id and a.current
    left join viewpoint_handling h on h.viewpoint_id = v.id
    where v.consultation_id = ${consultation} and h.id is null`.execute(tx);
  return rows[0]?.count ?? 0;
};

/** Everybody who has answered, with the case they have of it themselves. */
const respondents = async (tx: Tx, consultation: string) => {
  const { rows } = await sql<Told>`
    select e.id as "consulteeId", e.own_case_id as "caseId", f.body_id as "bodyId"
    from consultee e join consultation_answer a on a.consultee_id = e.id and a.current left join case_file f on f.id = e.own_case_id
    where e.consultation_id = ${consultation} order by e.position`.execute(tx);
  return rows;
};

/**
 * Closes the consultation: no more answers, and everybody who answered is told where to read what became of it. Problems: at
 * `anyway` while viewpoints are unhandled and nobody has said that they may be; too late when it is not out.
 */
export const closeConsultation = command({
  name: "consultations/close",
  input,
  load: ({ tx, input: { consultation } }) => loadConsultation(tx, consultation),
  may: ({ loaded }) => ({ action: compilingDemands.close, body: loaded.bodyId }),
  perform: async ({
    tx,
    input: given,
    loaded,
    now,
    ...means
  }): Promise<Outcome<{ told: Told[]; unhandled: number }>> => {
    const shut = shutForConsultation(loaded.state, "close");
    if (shut) return tooLate(shut);
    const unhandled = await unhandledIn(tx, loaded.id);
    if (unhandled > 0 && given.anyway === undefined)
      return invalid({ path: "anyway", key: "consultations:feedback.unhandled", values: { count: unhandled } });
    await tx
      .updateTable("consultation")
      .set({ state: "closed", closed_at: now, version: loaded.version + 1 })
      .where("id", "=", loaded.id)
      .execute();
    const told = await respondents(tx, loaded.id);
    await sendNotices(
      tx,
      told.map(({ consulteeId }) => ({ consulteeId, kind: "outcome" as const })),
      { ...means, now },
    );
    return ok({ told, unhandled });
  },
  trace: ({ loaded, result: { told, unhandled } }) => ({
    subject: { kind: "case", id: loaded.caseId },
    body: loaded.bodyId,
    facts: { number: loaded.caseNumber, count: told.length, unhandled },
    also: told.flatMap(({ caseId, bodyId }) =>
      caseId === null
        ? []
        : [
            {
              name: "consultations/tell-outcome" as const,
              subject: { kind: "case", id: caseId },
              body: bodyId,
              facts: { number: loaded.caseNumber },
            },
          ],
    ),
  }),
});
