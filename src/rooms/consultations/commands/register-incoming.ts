import { z } from "zod";
import { searchKeys } from "../../../kernel/case-number-keys.ts";
import { dayOf } from "../../../kernel/day.ts";
import { invalid, type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import { seenVersion } from "../../../platform/change/as-last-seen.ts";
import { command } from "../../../platform/change/command.ts";
import { optionalId, requiredLine } from "../../../platform/change/text-input.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import {
  type CaseInput,
  enterCase,
  keptFiles,
  loadRegister,
  type NamedCase,
  type RegisterInUse,
} from "../../register/index.ts";
import { registerIncoming as registerIncomingAction } from "../actions.ts";
import { longest } from "../model.ts";
import { incomingDocumentTitle } from "../rules/incoming-document-title.ts";
import { linkOwnCase } from "./link-own-case.ts";
import { type LoadedConsultee, loadConsultee } from "./load-consultee.ts";
import { openFor } from "./open-for.ts";
import { reachedSender } from "./reached-sender.ts";

const input = z.object({
  consultee: z.uuid("consultations:problem.consultee-missing"),
  /** The form's own id, and the case's: the same form sent twice is one case. */
  id: z.uuid(),
  version: seenVersion,
  register: z.uuid("consultations:incoming.problem.register"),
  subject: requiredLine("consultations:incoming.problem.subject", longest.title),
  officer: optionalId("consultations:incoming.problem.officer"),
  unit: optionalId("consultations:incoming.problem.unit"),
  classification: optionalId("consultations:incoming.problem.classification"),
  /** Copies of the documents that were sent, so that the case has them whatever becomes of the sender's. */
  files: keptFiles,
});
type Given = z.output<typeof input>;
type Loaded = { asked: LoadedConsultee; register: RegisterInUse };

/** The case as the register asks for it; nothing in it comes from the sender's protected words, which never leave it. */
const caseOf = (given: Given, asked: LoadedConsultee): CaseInput => ({
  id: given.id,
  register: given.register,
  publicSubject: given.subject,
  protectedSubject: null,
  publicCounterparty: asked.senderName,
  protectedCounterparty: null,
  secrecyProvision: null,
  secrecyNote: null,
  officer: given.officer,
  unit: given.unit,
  classification: given.classification,
  openedDay: null,
  foreignNumbers: [{ raw: asked.senderCaseNumber, saidBy: asked.senderName }],
  predecessor: null,
  firstDocument: "received",
  documentTitle: incomingDocumentTitle(asked.title),
  files: given.files,
});

/** The case here that has the number of the matter which the sender's succeeds; the newest when there are several. */
async function predecessorHere(tx: Tx, senderCaseId: string, bodyId: string): Promise<NamedCase | null> {
  const before = await tx
    .selectFrom("case_relation as r")
    .innerJoin("case_file as f", "f.id", "r.to_case_id")
    .select("f.number")
    .where("r.from_case_id", "=", senderCaseId)
    .where("r.kind", "=", "successor_of")
    .execute();
  const keys = before.flatMap(({ number }) => searchKeys(number));
  if (keys.length === 0) return null;
  const found = await tx
    .selectFrom("case_number_key as k")
    .innerJoin("case_number as n", "n.id", "k.number_id")
    .innerJoin("case_file as f", "f.id", "k.case_id")
    .select(["f.id", "f.number", "f.body_id as bodyId"])
    .where("k.key", "in", keys)
    .where("f.body_id", "=", bodyId)
    .where("n.owner", "=", "foreign")
    .orderBy("f.opened_day", "desc")
    .executeTakeFirst();
  return found ?? null;
}

async function load(tx: Tx, given: Given, now: Temporal.Instant): Promise<Outcome<Loaded>> {
  const asked = await loadConsultee(tx, given.consultee);
  if (!asked.ok) return asked;
  const register = await loadRegister(tx, given, dayOf(now));
  if (!register.ok) return invalid({ path: "register", key: "consultations:incoming.problem.register" });
  return ok({ asked: asked.value, register: register.value });
}

/**
 * A consultation that has come is registered: a case in one's own series with the sender's number as somebody else's, the
 * matter it succeeds when that is known here, and an officer (OSL 5:1). The sender sees the number at once. Problems: at
 * their fields; those of `openFor`; `consultations:incoming.problem.registered-already` when the form is sent twice.
 */
export const registerIncoming = command({
  name: "consultations/register-incoming",
  input,
  load: ({ tx, input: given, now }) => load(tx, given, now),
  may: ({ loaded }) => ({ action: registerIncomingAction, body: loaded.asked.bodyId }),
  perform: async (doing): Promise<Outcome<{ id: string; number: string; predecessor: string | null }>> => {
    const { tx, input: given, now, loaded } = doing;
    const { asked, register } = loaded;
    if (asked.ownCaseId === given.id) return tooLate("consultations:incoming.problem.registered-already");
    if (register.bodyId !== asked.bodyId)
      return invalid({ path: "register", key: "consultations:incoming.problem.register" });
    const open = openFor(asked, "register", given.version);
    if (!open.ok) return open;
    if (register.problems.length > 0) return invalid(...register.problems);
    const predecessor = await predecessorHere(tx, asked.senderCaseId, register.bodyId);
    const place = { register, id: given.id, openedDay: dayOf(now), predecessor };
    const number = await enterCase({ ...doing, input: caseOf(given, asked), ...place });
    if (!number.ok) return number;
    await linkOwnCase(tx, asked.id, given.id);
    return ok({ id: given.id, number: number.value, predecessor: predecessor?.number ?? null });
  },
  trace: ({ loaded: { asked, register }, result }) => ({
    subject: { kind: "case", id: result.id },
    body: register.bodyId,
    facts: { number: result.number, sender: asked.senderName, foreign: asked.senderCaseNumber },
    also: [reachedSender("consultations/note-registered", asked, { name: asked.name, number: result.number })],
  }),
});
