import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { invalid, type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import type { Actor } from "../../../platform/access/actor.ts";
import { command } from "../../../platform/change/command.ts";
import { optionalId, optionalLine, optionalText, requiredLine } from "../../../platform/change/text-input.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import type { World } from "../../../platform/world.ts";
import { caseInput, enterCase } from "../../register/index.ts";
import { prepareConsultation } from "../actions.ts";
import { longest } from "../model.ts";
import { type ConsultationPlace, consultationPlace } from "./consultation-place.ts";
import { copyAsked } from "./copy-asked.ts";
import { dueDayInput } from "./due-day-input.ts";
import { dueDayProblems } from "./due-day-problems.ts";

const input = z.object({
  /** The form's own id: the same form sent twice is one consultation. */
  id: z.uuid().optional(),
  /** Number or id of a case of one's own authority; without it a case is registered in `register`. */
  case: optionalLine(longest.number),
  register: optionalId("consultations:draft.case-missing"),
  title: requiredLine("consultations:draft.title-missing", longest.title),
  instructions: optionalText(longest.instructions),
  /** The consultee that asks others before it answers: a parent company its subsidiaries. */
  parentConsultee: optionalId("consultations:problem.consultee-missing"),
  ...dueDayInput,
});
type Input = z.output<typeof input>;
type Doing = { tx: Tx; actor: Actor; now: Temporal.Instant } & Pick<World, "newId" | "enqueue">;

/** The case there is, or a new one called what the consultation is called. */
async function caseFor(doing: Doing, place: ConsultationPlace, title: string): Promise<Outcome<string>> {
  if (place.caseId !== null || place.register === null) return ok(place.caseId ?? "");
  const id = doing.newId();
  const entry = caseInput.parse({ register: place.register.id, publicSubject: title });
  const openedDay = dayOf(doing.now);
  const entered = await enterCase({
    ...doing,
    input: entry,
    register: place.register,
    id,
    openedDay,
    predecessor: null,
  });
  return entered.ok ? ok(id) : entered;
}

async function notYetStarted(tx: Tx, id: string | undefined): Promise<Outcome<null>> {
  if (id === undefined) return ok(null);
  const found = await tx.selectFrom("consultation").select("title").where("id", "=", id).executeTakeFirst();
  return found ? tooLate("consultations:draft.started-already", { title: found.title }) : ok(null);
}

/** A parent must have been asked, and be the very body that now asks on. */
async function parentFits(tx: Tx, { parentConsultee }: Input, bodyId: string): Promise<boolean> {
  if (parentConsultee === null) return true;
  const row = tx.selectFrom("consultee").select("id").where("id", "=", parentConsultee).where("body_id", "=", bodyId);
  return (await row.where("stage", "<>", "withdrawn").executeTakeFirst()) !== undefined;
}

function rowOf({ title, instructions, dueDay, parentConsultee }: Input) {
  const parent_consultee_id = parentConsultee;
  return { title, instructions: instructions ?? "", due_day: dueDay, parent_consultee_id, state: "draft" };
}

const unset = { sent_at: null, closed_at: null, withdrawn_at: null, withdrawn_reason: null };

/**
 * Begins a consultation as a draft, in a case of one's own authority or in a new one registered in the same act. Problems: at
 * their fields; `consultations:draft.started-already` when the same form is sent twice.
 */
export const startConsultation = command({
  name: "consultations/start-consultation",
  input,
  load: async ({ tx, input: asked, actor, now }): Promise<Outcome<ConsultationPlace>> => {
    const today = dayOf(now);
    const day = dueDayProblems(asked.dueDay, { today, meant: asked.freeDayMeant });
    const place = await consultationPlace(tx, asked, { actor, today });
    if (place.ok) return ok({ ...place.value, problems: [...place.value.problems, ...day] });
    return place.problem.kind === "invalid" ? invalid(...place.problem.fields, ...day) : place;
  },
  may: ({ loaded }) => ({ action: prepareConsultation, body: loaded.bodyId }),
  perform: async (doing): Promise<Outcome<{ id: string; caseId: string; number: string }>> => {
    const { tx, input: asked, loaded: place, actor, now, newId } = doing;
    if (place.problems.length > 0) return invalid(...place.problems);
    const fresh = await notYetStarted(tx, asked.id);
    if (!fresh.ok) return fresh;
    if (!(await parentFits(tx, asked, place.bodyId))) {
      return invalid({ path: "parentConsultee", key: "consultations:problem.consultee-missing" });
    }
    const file = await caseFor(doing, place, asked.title);
    if (!file.ok) return file;
    const id = asked.id ?? newId();
    const made = { created_by: actor.kind === "person" ? actor.id : null, created_at: now };
    const row = { id, case_id: file.value, body_id: place.bodyId, ...rowOf(asked), ...unset, ...made };
    await tx.insertInto("consultation").values(row).execute();
    if (asked.parentConsultee !== null) await copyAsked(tx, asked.parentConsultee, id, { now, newId });
    const { number } = await tx
      .selectFrom("case_file")
      .select("number")
      .where("id", "=", file.value)
      .executeTakeFirstOrThrow();
    return ok({ id, caseId: file.value, number });
  },
  trace: ({ loaded, result: { id, caseId, number } }) => {
    const told = { subject: { kind: "case", id: caseId }, body: loaded.bodyId };
    const registered = { name: "register/register-case" as const, ...told, facts: { number } };
    return { ...told, facts: { number, consultation: id }, also: loaded.register ? [registered] : [] };
  },
});
