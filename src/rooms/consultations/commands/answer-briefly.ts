import { z } from "zod";
import { type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import type { Actor } from "../../../platform/access/actor.ts";
import { seenVersion } from "../../../platform/change/as-last-seen.ts";
import { command } from "../../../platform/change/command.ts";
import { optionalText } from "../../../platform/change/text-input.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import { enterRecord } from "../../register/index.ts";
import { answerBriefly as answerBrieflyAction } from "../actions.ts";
import { longest } from "../model.ts";
import { briefAnswerTitle } from "../rules/brief-answer-title.ts";
import { paragraphsOf } from "../rules/paragraphs-of.ts";
import type { GivenAnswer } from "./given-answer.ts";
import { type LoadedConsultee, loadConsultee } from "./load-consultee.ts";
import { openFor } from "./open-for.ts";
import { reachedSender } from "./reached-sender.ts";
import { receiveAnswer } from "./receive-answer.ts";

const input = z.object({
  consultee: z.uuid("consultations:problem.consultee-missing"),
  /** The form's own id, and the id of the record here: the same form sent twice is one answer. */
  id: z.uuid(),
  version: seenVersion,
  kind: z.enum(["declined", "no_objection"], "consultations:quick.problem.kind"),
  reason: optionalText(longest.reason),
});
type Given = z.output<typeof input>;

type Sent = { number: string; caseId: string; sender: string; document: number };

const stances = { declined: "none", no_objection: "neutral" } as const;

const personIn = (actor: Actor) => (actor.kind === "person" ? actor.id : null);

/** The answer as the sender gets it; nobody at the sender's made its record, so nobody is named there. */
const answerOf = (given: Given, asked: LoadedConsultee, own: { documentId: string; number: string }): GivenAnswer => ({
  consulteeId: asked.id,
  kind: given.kind,
  stance: stances[given.kind],
  channel: "form",
  senderNumber: own.number,
  decidedDay: null,
  ownSummary: given.reason,
  extract: given.reason === null ? null : paragraphsOf(given.reason),
  decision: null,
  reading: null,
  title: briefAnswerTitle(given.kind, asked.title),
  documentId: own.documentId,
  createdBy: null,
  files: [],
  viewpoints: [],
  sectionStances: [],
  replies: [],
  dissents: [],
});

async function answeredAlready(tx: Tx, id: string): Promise<boolean> {
  return (await tx.selectFrom("document").select("id").where("id", "=", id).executeTakeFirst()) !== undefined;
}

/**
 * Answers without a report: one has no objection, or gives no opinion. It leaves one's own case as dispatched and reaches the
 * sender's as received in the same change. Problems: `kind`; those of `openFor`, of the register and of `receiveAnswer`.
 */
export const answerBriefly = command({
  name: "consultations/answer-briefly",
  input,
  load: ({ tx, input: given }) => loadConsultee(tx, given.consultee),
  may: ({ loaded }) => ({ action: answerBrieflyAction, body: loaded.bodyId }),
  perform: async (doing): Promise<Outcome<Sent>> => {
    const { tx, input: given, loaded: asked, actor, now, newId, enqueue } = doing;
    if (await answeredAlready(tx, given.id)) return tooLate("consultations:quick.problem.sent-already");
    const open = openFor(asked, "answer", given.version);
    if (!open.ok) return open;
    if (asked.ownCaseId === null) return tooLate("consultations:incoming.shut.unregistered");
    const sent = {
      id: given.id,
      caseId: asked.ownCaseId,
      direction: "dispatched" as const,
      title: briefAnswerTitle(given.kind, asked.title),
      counterparty: asked.senderName,
      createdBy: personIn(actor),
      files: [],
      evenWhenClosed: true,
    };
    const dispatched = await enterRecord(tx, sent, { now, newId, enqueue });
    if (!dispatched.ok) return dispatched;
    const number = dispatched.value.caseNumber;
    const answer = answerOf(given, asked, { documentId: newId(), number });
    const received = await receiveAnswer(tx, answer, { now, newId, enqueue });
    if (!received.ok) return received;
    const { caseNumber: sender, documentNumber: document } = received.value;
    return ok({ number, caseId: asked.ownCaseId, sender, document });
  },
  trace: ({ loaded: asked, input: { kind }, result }) => ({
    subject: { kind: "case", id: result.caseId },
    body: asked.bodyId,
    facts: { number: result.number, sender: asked.senderName, foreign: asked.senderCaseNumber, kind },
    also: [
      reachedSender("consultations/note-answer", asked, {
        name: asked.name,
        number: result.sender,
        document: result.document,
      }),
    ],
  }),
});
