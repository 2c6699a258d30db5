import { z } from "zod";
import { invalid, type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import type { Actor } from "../../../platform/access/actor.ts";
import { seenVersion } from "../../../platform/change/as-last-seen.ts";
import { command } from "../../../platform/change/command.ts";
import { optionalDay } from "../../../platform/change/day-input.ts";
import { optionalText, requiredText } from "../../../platform/change/text-input.ts";
import { enterRecord, keptFiles } from "../../register/index.ts";
import { answerByFile } from "../actions.ts";
import { dissentKinds, longest, stances, viewpointKinds } from "../model.ts";
import { fullAnswerKinds } from "../rules/full-answer-kinds.ts";
import type { GivenAnswer } from "./given-answer.ts";
import { type LoadedConsultee, loadConsultee } from "./load-consultee.ts";
import { namesStrangers } from "./names-strangers.ts";
import { openFor } from "./open-for.ts";
import { reachedSender } from "./reached-sender.ts";
import { receiveAnswer } from "./receive-answer.ts";

const line = (key: string, most: number) => requiredText(key, most);

const input = z.object({
  consultee: z.uuid("consultations:problem.consultee-missing"),
  /** The caller's own id, and the id of the record here: the same answer twice is one answer. */
  id: z.uuid(),
  version: seenVersion,
  kind: z.enum(fullAnswerKinds),
  stance: z.enum(stances),
  decidedDay: optionalDay,
  summary: optionalText(longest.summary),
  viewpoints: z
    .array(
      z.object({
        kind: z.enum(viewpointKinds),
        section: z.uuid().nullable(),
        words: line("web:field.missing", longest.viewpoint),
      }),
    )
    .default([]),
  stances: z.array(z.object({ section: z.uuid(), stance: z.enum(stances) })).default([]),
  replies: z.array(z.object({ question: z.uuid(), text: line("web:field.missing", longest.reply) })).default([]),
  dissents: z
    .array(
      z.object({
        kind: z.enum(dissentKinds),
        names: line("web:field.missing", longest.name),
        statement: line("web:field.missing", longest.statement),
      }),
    )
    .default([]),
  files: keptFiles,
  /** The same files stored once more, for the sender's register. */
  sent: keptFiles,
});
type Given = z.output<typeof input>;
type Sent = { number: string; caseId: string; sender: string; document: number; late: boolean };

const personIn = (actor: Actor) => (actor.kind === "person" ? actor.id : null);
const titleOf = ({ title }: LoadedConsultee) => `Svar på remiss: ${title}`.slice(0, longest.title);

const answerOf = (given: Given, asked: LoadedConsultee, own: { documentId: string; number: string }): GivenAnswer => ({
  consulteeId: asked.id,
  kind: given.kind,
  stance: given.stance,
  channel: "upload",
  senderNumber: own.number,
  decidedDay: given.decidedDay,
  ownSummary: given.summary,
  extract: null,
  decision: null,
  reading: null,
  title: titleOf(asked),
  documentId: own.documentId,
  createdBy: null,
  files: given.sent,
  viewpoints: given.viewpoints.map(({ kind, section, words }) => ({ kind, sectionId: section, words })),
  sectionStances: given.stances.map(({ section, stance }) => ({ sectionId: section, stance })),
  replies: given.replies.map(({ question, text }) => ({ questionId: question, text })),
  dissents: given.dissents,
});

/**
 * Answers with a file decided elsewhere, such as in a company's own system, with its stance and viewpoints: dispatched in one's
 * own case and received in the sender's in the same change. Problems: `files` when there is none; `viewpoints` when a section or
 * question is none of this consultation's; those of `openFor`, of the register and of `receiveAnswer`.
 */
export const handOverAnswer = command({
  name: "consultations/hand-over-answer",
  input,
  load: ({ tx, input: given }) => loadConsultee(tx, given.consultee),
  may: ({ loaded }) => ({ action: answerByFile, body: loaded.bodyId }),
  perform: async ({ tx, input: given, loaded: asked, actor, now, newId, enqueue }): Promise<Outcome<Sent>> => {
    const means = { now, newId, enqueue };
    const known = await tx.selectFrom("document").select("id").where("id", "=", given.id).executeTakeFirst();
    if (known) return tooLate("consultations:quick.problem.sent-already");
    const open = openFor(asked, "answer", given.version);
    if (!open.ok) return open;
    if (asked.ownCaseId === null) return tooLate("consultations:incoming.shut.unregistered");
    if (given.files.length === 0) return invalid({ path: "files", key: "consultations:upload.file-missing" });
    const named = [...given.viewpoints, ...given.stances].map(({ section }) => section);
    if (await namesStrangers(tx, asked.consultationId, [...named, ...given.replies.map(({ question }) => question)]))
      return invalid({ path: "viewpoints", key: "consultations:upload.section-unknown" });
    const record = { id: given.id, caseId: asked.ownCaseId, direction: "dispatched" as const, title: titleOf(asked) };
    const whose = { counterparty: asked.senderName, createdBy: personIn(actor), files: given.files };
    const dispatched = await enterRecord(tx, { ...record, ...whose, evenWhenClosed: true }, means);
    if (!dispatched.ok) return dispatched;
    const number = dispatched.value.caseNumber;
    const received = await receiveAnswer(tx, answerOf(given, asked, { documentId: newId(), number }), means);
    if (!received.ok) return received;
    const { caseNumber: sender, documentNumber: document, late } = received.value;
    return ok({ number, caseId: asked.ownCaseId, sender, document, late });
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
