import { z } from "zod";
import { invalid, missing, type Outcome, ok } from "../../../kernel/outcome.ts";
import { seenVersion } from "../../../platform/change/as-last-seen.ts";
import { command } from "../../../platform/change/command.ts";
import { requiredLine } from "../../../platform/change/text-input.ts";
import { caseByNumber, enterForeignNumber, enterRecord, keptFiles } from "../../register/index.ts";
import { registerIncoming } from "../actions.ts";
import { longest } from "../model.ts";
import { incomingDocumentTitle } from "../rules/incoming-document-title.ts";
import { linkOwnCase } from "./link-own-case.ts";
import { loadConsultee } from "./load-consultee.ts";
import { openFor } from "./open-for.ts";
import { reachedSender } from "./reached-sender.ts";

const input = z.object({
  consultee: z.uuid("consultations:problem.consultee-missing"),
  /** The form's own id, and the document's. */
  id: z.uuid(),
  version: seenVersion,
  number: requiredLine("consultations:incoming.problem.number", longest.number),
  files: keptFiles,
});

/**
 * A consultation that has come belongs to a case already registered here: it is entered as a document in it, and the sender's
 * number becomes one of the case's. Problems: `number` when it is no case of one's own, those of `openFor` and the register.
 */
export const linkIncoming = command({
  name: "consultations/link-incoming",
  input,
  load: ({ tx, input: given }) => loadConsultee(tx, given.consultee),
  may: ({ loaded }) => ({ action: registerIncoming, body: loaded.bodyId }),
  perform: async (doing): Promise<Outcome<{ id: string; number: string; bodyId: string }>> => {
    const { tx, input: given, loaded: asked, now, newId, enqueue } = doing;
    if (asked.bodyId === null) return missing("consultations:problem.consultee-missing");
    const open = openFor(asked, "link", given.version);
    if (!open.ok) return open;
    const found = await caseByNumber(tx, given.number, asked.bodyId, "number");
    if (!found.ok) return found;
    const { id: caseId, number, bodyId } = found.value;
    if (bodyId !== asked.bodyId) return invalid({ path: "number", key: "consultations:incoming.problem.not-ours" });
    const record = {
      id: given.id,
      caseId,
      direction: "received" as const,
      title: incomingDocumentTitle(asked.title),
      counterparty: asked.senderName,
      createdBy: doing.actor.kind === "person" ? doing.actor.id : null,
      files: given.files,
    };
    const entered = await enterRecord(tx, record, { now, newId, enqueue });
    if (!entered.ok) return entered;
    const told = { raw: asked.senderCaseNumber, saidBy: asked.senderName };
    await enterForeignNumber(tx, { id: caseId, body_id: bodyId }, told, newId);
    await linkOwnCase(tx, asked.id, caseId);
    return ok({ id: caseId, number, bodyId });
  },
  trace: ({ loaded: asked, result }) => ({
    subject: { kind: "case", id: result.id },
    body: result.bodyId,
    facts: { number: result.number, sender: asked.senderName, foreign: asked.senderCaseNumber },
    also: [reachedSender("consultations/note-registered", asked, { name: asked.name, number: result.number })],
  }),
});
