import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { type FieldProblem, invalid, type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import { isWorkingDay } from "../../../kernel/working-day.ts";
import { seenVersion } from "../../../platform/change/as-last-seen.ts";
import { command } from "../../../platform/change/command.ts";
import { requiredDay } from "../../../platform/change/day-input.ts";
import { requiredText } from "../../../platform/change/text-input.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import type { World } from "../../../platform/world.ts";
import { enterRecord, keptFiles, personIn } from "../../register/index.ts";
import { askExtension as askExtensionAction } from "../actions.ts";
import { longest } from "../model.ts";
import { extensionTitle } from "../rules/extension-title.ts";
import { workingDayBy } from "../rules/working-day-by.ts";
import { type LoadedConsultee, loadConsultee } from "./load-consultee.ts";
import { openFor } from "./open-for.ts";
import { reachedSender } from "./reached-sender.ts";

const input = z.object({
  consultee: z.uuid("consultations:problem.consultee-missing"),
  /** The form's own id, and the request's: the same form sent twice is one request. */
  id: z.uuid(),
  version: seenVersion,
  wantedDay: requiredDay("consultations:incoming.problem.wanted-day"),
  reason: requiredText("consultations:incoming.problem.reason", longest.reason),
  /** The request in writing, for the sender's case; never what a form says. */
  files: keptFiles,
  /** The same stored once more, for one's own case. */
  own: keptFiles,
});
type Given = z.output<typeof input>;

/** What is wrong with the day asked for; a day off is met with the working day before it. */
function dayProblem(
  wanted: Temporal.PlainDate,
  due: Temporal.PlainDate,
  today: Temporal.PlainDate,
): FieldProblem | null {
  const path = "wantedDay";
  const later = (day: Temporal.PlainDate) => Temporal.PlainDate.compare(wanted, day) > 0;
  if (!later(due)) return { path, key: "consultations:incoming.problem.not-later", values: { day: due.toString() } };
  if (!later(today)) return { path, key: "consultations:incoming.problem.in-the-past" };
  if (isWorkingDay(wanted)) return null;
  const values = { day: workingDayBy(wanted).toString() };
  return { path, key: "consultations:incoming.problem.free-day", values };
}

async function openRequest(tx: Tx, consulteeId: string) {
  const asked = tx.selectFrom("extension_request").select("id").where("consultee_id", "=", consulteeId);
  return asked.where("state", "=", "asked").executeTakeFirst();
}

type Means = { now: Temporal.Instant; createdBy: string | null } & Pick<World, "newId" | "enqueue">;

/** A request is a public record where it is received, and where it was sent from (TF 2:9–10). */
async function register(tx: Tx, given: Given, asked: LoadedConsultee, means: Means): Promise<Outcome<number>> {
  const title = extensionTitle(asked.title);
  const received = await enterRecord(
    tx,
    {
      ...{ id: means.newId(), caseId: asked.senderCaseId, direction: "received", title },
      ...{ counterparty: asked.name, createdBy: null, files: given.files, evenWhenClosed: true },
    },
    means,
  );
  if (!received.ok || asked.ownCaseId === null) return received.ok ? ok(received.value.number) : received;
  const sent = await enterRecord(
    tx,
    {
      ...{ id: means.newId(), caseId: asked.ownCaseId, direction: "dispatched", title },
      ...{ counterparty: asked.senderName, createdBy: means.createdBy, files: given.own, evenWhenClosed: true },
    },
    means,
  );
  return sent.ok ? ok(received.value.number) : sent;
}

/**
 * Asks the sender for more time, with a reason; the sender grants or refuses. One question at a time, registered in the sender's
 * case and in one's own. Problems: at `wantedDay` and `reason`; `consultations:incoming.problem.asked-already`; those of
 * `openFor` and of the register.
 */
export const askExtension = command({
  name: "consultations/ask-extension",
  input,
  load: ({ tx, input: given }) => loadConsultee(tx, given.consultee),
  may: ({ loaded }) => ({ action: askExtensionAction, body: loaded.bodyId }),
  perform: async (doing): Promise<Outcome<{ id: string; day: string; document: number }>> => {
    const { tx, input: given, loaded: asked, actor, now } = doing;
    if (await openRequest(tx, asked.id)) return tooLate("consultations:incoming.problem.asked-already");
    const open = openFor(asked, "ask-extension", given.version);
    if (!open.ok) return open;
    const problem = dayProblem(given.wantedDay, asked.dueDay, dayOf(now));
    if (problem) return invalid(problem);
    const { id, reason, wantedDay } = given;
    const row = { id, consultee_id: asked.id, wanted_day: wantedDay, reason, state: "asked", asked_at: now };
    await tx.insertInto("extension_request").values(row).execute();
    const document = await register(tx, given, asked, { ...doing, createdBy: personIn(actor) });
    return document.ok ? ok({ id, day: wantedDay.toString(), document: document.value }) : document;
  },
  trace: ({ loaded: asked, result: { day, document } }) => ({
    subject: asked.ownCaseId ? { kind: "case", id: asked.ownCaseId } : { kind: "consultee", id: asked.id },
    body: asked.bodyId,
    facts: { sender: asked.senderName, day },
    also: [reachedSender("consultations/note-extension-asked", asked, { name: asked.name, day, document })],
  }),
});
