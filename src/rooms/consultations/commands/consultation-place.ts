import { isId } from "../../../kernel/id.ts";
import { type FieldProblem, invalid, type Outcome, ok } from "../../../kernel/outcome.ts";
import type { Actor } from "../../../platform/access/actor.ts";
import { bodiesWhere } from "../../../platform/access/can.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import { caseByNumber, loadRegister, type RegisterInUse } from "../../register/index.ts";
import { prepareConsultation } from "../actions.ts";

/** Where a consultation will stand: in a case that is there, or one to be registered in the same act. */
export type ConsultationPlace = {
  bodyId: string;
  caseId: string | null;
  register: RegisterInUse | null;
  problems: FieldProblem[];
};

type Asked = { case: string | null; register: string | null };

async function inCase(tx: Tx, id: string): Promise<Outcome<ConsultationPlace>> {
  const row = await tx
    .selectFrom("case_file")
    .select(["id", "body_id", "state"])
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
  if (!row) return invalid({ path: "case", key: "consultations:draft.case-unknown" });
  const shut = row.state === "open" ? [] : [{ path: "case", key: "consultations:draft.case-closed" }];
  return ok({ bodyId: row.body_id, caseId: row.id, register: null, problems: shut });
}

/** A number that is typed means a case of one of the actor's own authorities. */
async function namedCase(tx: Tx, typed: string, actor: Actor): Promise<Outcome<ConsultationPlace>> {
  if (isId(typed)) return inCase(tx, typed);
  const bodies = bodiesWhere(actor, prepareConsultation);
  const nobody = "00000000-0000-0000-0000-000000000000";
  let found = await caseByNumber(tx, typed, bodies === "all" ? nobody : (bodies[0] ?? nobody), "case");
  for (const body of bodies === "all" ? [] : bodies.slice(1)) {
    if (found.ok && bodies.includes(found.value.bodyId)) break;
    found = await caseByNumber(tx, typed, body, "case");
  }
  return found.ok ? inCase(tx, found.value.id) : found;
}

/**
 * The case that is named by number or id, or the register where a new one is to be registered. Problems: at `case` and
 * `register`.
 */
export async function consultationPlace(
  tx: Tx,
  { case: typed, register }: Asked,
  { actor, today }: { actor: Actor; today: Temporal.PlainDate },
): Promise<Outcome<ConsultationPlace>> {
  if (typed !== null) return namedCase(tx, typed, actor);
  if (register === null) return invalid({ path: "case", key: "consultations:draft.case-missing" });
  const asked = { register, officer: null, unit: null, classification: null };
  const inUse = await loadRegister(tx, asked, today);
  if (!inUse.ok) return inUse;
  const { bodyId, problems } = inUse.value;
  return ok({ bodyId, caseId: null, register: inUse.value, problems });
}
