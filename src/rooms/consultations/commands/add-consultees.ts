import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { type FieldProblem, invalid, type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import { asLastSeen, seenVersion } from "../../../platform/change/as-last-seen.ts";
import { command } from "../../../platform/change/command.ts";
import { optionalText } from "../../../platform/change/text-input.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import { sendConsultation } from "../actions.ts";
import { shutForConsultation } from "../lifecycle.ts";
import { standingBodies } from "../queries/standing-bodies.ts";
import { judgeDueDay } from "../rules/judge-due-day.ts";
import { readOutside } from "../rules/read-outside.ts";
import { type Expansion, writeOutAddressees } from "../rules/write-out-addressees.ts";
import { changeConsultationRow } from "./change-consultation-row.ts";
import { enterConsultees } from "./enter-consultees.ts";
import { type ConsultationRow, loadConsultation } from "./load-consultation.ts";
import { outsideProblems } from "./outside-problems.ts";
import { severalField } from "./several-field.ts";

const input = z.object({
  consultation: z.uuid("consultations:problem.missing"),
  expectedVersion: seenVersion,
  bodies: severalField("consultations:draft.body-unknown"),
  outside: optionalText(50_000).transform((text) => readOutside(text ?? "")),
});
type Added = z.output<typeof input>;

async function expand(tx: Tx, { bodies, outside }: Added, day: Temporal.PlainDate): Promise<Expansion> {
  const standing = await standingBodies(tx, bodies, day);
  const named = bodies.map((bodyId) => ({ kind: "body" as const, bodyId, groupId: null, name: bodyId, email: null }));
  const others = outside.map((one) => ({ kind: "outside" as const, bodyId: null, groupId: null, ...one }));
  return writeOutAddressees([...named, ...others], { groups: new Map(), bodies: standing });
}

async function problemsWith(tx: Tx, row: ConsultationRow, asked: Added, { unreachable, ended }: Expansion) {
  const known = await tx
    .selectFrom("consultee")
    .select(["body_id", "email", "name"])
    .where("consultation_id", "=", row.id)
    .execute();
  const already = known.filter(
    ({ body_id, email }) =>
      (body_id !== null && asked.bodies.includes(body_id)) ||
      (body_id === null && asked.outside.some((one) => one.email?.toLowerCase() === email?.toLowerCase())),
  );
  const problems: FieldProblem[] = outsideProblems(asked.outside);
  const names = (list: string[]) => ({ names: list.join(", ") });
  if (asked.bodies.length + asked.outside.length === 0)
    problems.push({ path: "bodies", key: "consultations:problem.no-addressees" });
  if (ended.length > 0) problems.push({ path: "bodies", key: "consultations:draft.body-unknown" });
  if (unreachable.length > 0)
    problems.push({ path: "bodies", key: "consultations:problem.unreachable", values: names(unreachable) });
  if (already.length > 0) {
    const values = names(already.map(({ name }) => name));
    problems.push({ path: "bodies", key: "consultations:problem.asked-already", values });
  }
  return problems;
}

/** Asks more after the consultation has been sent, with the same due day. Problems: at `bodies` and `outside`; a due day that has passed. */
export const addConsultees = command({
  name: "consultations/add-consultees",
  input,
  load: ({ tx, input: { consultation } }) => loadConsultation(tx, consultation),
  may: ({ loaded }) => ({ action: sendConsultation, body: loaded.bodyId }),
  perform: async (doing): Promise<Outcome<{ consultees: number }>> => {
    const { tx, input: asked, loaded: row, now } = doing;
    const shut = shutForConsultation(row.state, "add-consultee");
    if (shut) return tooLate(shut);
    const seen = asLastSeen(row, asked.expectedVersion);
    if (!seen.ok) return seen;
    const today = dayOf(now);
    if (judgeDueDay(row.dueDay, today).kind === "past") return tooLate("consultations:problem.move-day-first");
    const expansion = await expand(tx, asked, today);
    const problems = await problemsWith(tx, row, asked, expansion);
    if (problems.length > 0) return invalid(...problems);
    const { last } = await tx
      .selectFrom("consultee")
      .select(({ fn }) => fn.max("position").as("last"))
      .where("consultation_id", "=", row.id)
      .executeTakeFirstOrThrow();
    const place = { consultationId: row.id, dueDay: row.dueDay, firstPosition: Number(last ?? -1) + 1 };
    const added = await enterConsultees(tx, expansion.consultees, place, doing);
    await changeConsultationRow(tx, row.id, {});
    return ok({ consultees: added.length });
  },
  trace: ({ loaded, result }) => ({
    subject: { kind: "case", id: loaded.caseId },
    body: loaded.bodyId,
    facts: { number: loaded.caseNumber, consultees: result.consultees, consultation: loaded.id },
  }),
});
