import { sql } from "kysely";
import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { conflict, type FieldProblem, invalid, missing, type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import { command } from "../../../platform/change/command.ts";
import { optionalDay } from "../../../platform/change/day-input.ts";
import { optionalText } from "../../../platform/change/text-input.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import { decideExtension as decideExtensionAction } from "../actions.ts";
import { shutForConsultation } from "../lifecycle.ts";
import { longest } from "../model.ts";
import { dueDayProblems } from "./due-day-problems.ts";
import { loadSentTo, type SentTo } from "./load-sent-to.ts";
import { sendNotice } from "./send-notice.ts";

const input = z.object({
  request: z.uuid("consultations:extension.missing"),
  expectedVersion: z.coerce.number("web:field.malformed").int().positive(),
  decision: z.enum(["granted", "refused"], "consultations:extension.decision-missing"),
  grantedDay: optionalDay,
  freeDayMeant: z
    .string()
    .nullish()
    .transform((said) => said === "yes"),
  reason: optionalText(longest.reason),
});
type Decided = z.output<typeof input>;
type Loaded = { consultee: SentTo; state: string; version: number };

async function load(tx: Tx, id: string): Promise<Outcome<Loaded>> {
  const row = await tx.selectFrom("extension_request").selectAll().where("id", "=", id).forUpdate().executeTakeFirst();
  if (!row) return missing("consultations:extension.missing");
  const consultee = await loadSentTo(tx, row.consultee_id);
  return consultee.ok ? ok({ consultee: consultee.value, state: row.state, version: row.version }) : consultee;
}

/** A grant needs its day, later than the one it replaces; a refusal needs its reason. */
function problemsWith(decided: Decided, { consultee }: Loaded, today: Temporal.PlainDate): FieldProblem[] {
  const { decision, grantedDay: day, reason, freeDayMeant: meant } = decided;
  if (decision === "refused") return reason ? [] : [{ path: "reason", key: "consultations:extension.reason-missing" }];
  const path = "grantedDay";
  if (day === null) return [{ path, key: "consultations:extension.day-missing" }];
  const due = consultee.dueDay;
  if (Temporal.PlainDate.compare(day, due) <= 0) {
    return [{ path, key: "consultations:extension.day-not-later", values: { due: due.toString() } }];
  }
  return dueDayProblems(day, { today, meant, path });
}

/**
 * Grants more time, to a day that becomes that consultee's own, or refuses it with a reason; the consultee is told.
 * Problems: at their fields; too late when it is decided already.
 */
export const decideExtension = command({
  name: "consultations/decide-extension",
  input,
  load: ({ tx, input: { request } }) => load(tx, request),
  may: ({ loaded }) => ({ action: decideExtensionAction, body: loaded.consultee.consultation.bodyId }),
  perform: async (doing): Promise<Outcome<null>> => {
    const { tx, input: decided, loaded, now } = doing;
    const shut = shutForConsultation(loaded.consultee.consultation.state, "decide-extension");
    if (shut) return tooLate(shut);
    if (loaded.state !== "asked") return tooLate("consultations:extension.decided-already");
    if (loaded.version !== decided.expectedVersion) return conflict();
    const problems = problemsWith(decided, loaded, dayOf(now));
    if (problems.length > 0) return invalid(...problems);
    const granted_day = decided.decision === "granted" ? decided.grantedDay : null;
    const change = { state: decided.decision, granted_day, decision_reason: decided.reason, decided_at: now };
    await tx
      .updateTable("extension_request")
      .set({ ...change, version: sql<number>`version + 1` })
      .where("id", "=", decided.request)
      .execute();
    const { id } = loaded.consultee;
    if (granted_day) {
      const moved = { due_day: granted_day, version: sql<number>`version + 1` };
      await tx.updateTable("consultee").set(moved).where("id", "=", id).execute();
    }
    await sendNotice(tx, { consulteeId: id, kind: `extension_${decided.decision}` }, doing);
    return ok(null);
  },
  trace: ({ loaded: { consultee }, input: { decision, grantedDay } }) => ({
    subject: { kind: "case", id: consultee.consultation.caseId },
    body: consultee.consultation.bodyId,
    facts: {
      number: consultee.consultation.caseNumber,
      name: consultee.name,
      decision: decision === "granted" ? `beviljade anstånd till ${grantedDay}` : "avslog anstånd",
      consultee: consultee.id,
      consultation: consultee.consultation.id,
    },
  }),
});
