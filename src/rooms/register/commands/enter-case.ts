import { formatCaseNumber } from "../../../kernel/case-number-pattern.ts";
import { dayOf } from "../../../kernel/day.ts";
import { type Outcome, ok } from "../../../kernel/outcome.ts";
import type { Actor } from "../../../platform/access/actor.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import type { World } from "../../../platform/world.ts";
import { entryStatus } from "../rules/entry-status.ts";
import type { NamedCase } from "./case-by-number.ts";
import type { CaseInput } from "./case-input.ts";
import { insertCase } from "./insert-case.ts";
import { insertDocument } from "./insert-document.ts";
import type { RegisterInUse } from "./load-register.ts";
import { personIn } from "./person-in.ts";
import { takeNumber } from "./take-number.ts";

type Doing = { tx: Tx; actor: Actor; input: CaseInput; now: Temporal.Instant } & Pick<World, "newId" | "enqueue">;
type Entry = Doing & {
  register: RegisterInUse;
  id: string;
  openedDay: Temporal.PlainDate;
  predecessor: NamedCase | null;
};

/** The rows of the case itself. The counter is locked from here to the commit. */
async function enterRows({ tx, input, now, newId, register, id, openedDay }: Entry): Promise<string> {
  const { year } = dayOf(now);
  const serial = await takeNumber(tx, register.id, year);
  const number = formatCaseNumber(register.pattern, {
    year,
    serial,
    ...(register.classCode ? { classCode: register.classCode } : {}),
  });
  const row = {
    id,
    register_id: register.id,
    body_id: register.bodyId,
    number,
    year,
    serial,
    classification_id: input.classification,
    public_subject: input.publicSubject,
    protected_subject: input.protectedSubject,
    public_counterparty: input.publicCounterparty,
    protected_counterparty: input.protectedCounterparty,
    secrecy_provision: input.secrecyProvision,
    secrecy_note: input.secrecyNote,
    secrecy_day: input.secrecyProvision ? dayOf(now) : null,
    officer_id: input.officer,
    unit_id: input.unit,
    state: "open",
    opened_day: openedDay,
    closed_day: null,
    outcome: null,
    created_at: now,
    foreignNumbers: input.foreignNumbers,
  };
  await insertCase(tx, row, newId);
  return number;
}

/** The document that began the case. Without a title of its own it is called what the case is called. */
async function enterFirstDocument({
  tx,
  actor,
  input,
  now,
  newId,
  enqueue,
  id,
  openedDay,
}: Entry): Promise<Outcome<string | null>> {
  if (input.firstDocument === "none") return ok(null);
  const row = {
    id: newId(),
    case_id: id,
    number: 1,
    direction: input.firstDocument,
    status: entryStatus(input.firstDocument),
    public_title: input.documentTitle ?? input.publicSubject,
    protected_title: input.documentTitle ? null : input.protectedSubject,
    public_counterparty: input.publicCounterparty,
    protected_counterparty: input.protectedCounterparty,
    secrecy_provision: input.secrecyProvision,
    secrecy_note: input.secrecyNote,
    secrecy_day: input.secrecyProvision ? dayOf(now) : null,
    day: openedDay,
    created_at: now,
    created_by: personIn(actor),
  };
  return insertDocument(tx, row, input.files, { now, newId, enqueue });
}

/**
 * Writes everything that belongs to a new case and answers with its number. Problems: those of `attachFiles`.
 */
export async function enterCase(entry: Entry): Promise<Outcome<string>> {
  const { tx, newId, id, predecessor } = entry;
  const number = await enterRows(entry);
  if (predecessor) {
    const link = { id: newId(), from_case_id: id, to_case_id: predecessor.id, kind: "successor_of" };
    await tx.insertInto("case_relation").values(link).execute();
  }
  const document = await enterFirstDocument(entry);
  return document.ok ? ok(number) : document;
}
