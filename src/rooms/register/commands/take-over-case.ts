import { sql } from "kysely";
import { LEGAL_TIME_ZONE } from "../../../kernel/day.ts";
import { conflict, invalid, type Outcome, ok } from "../../../kernel/outcome.ts";
import { command } from "../../../platform/change/command.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import type { World } from "../../../platform/world.ts";
import { takeOver } from "../actions.ts";
import { type BroughtCase, broughtCase } from "./brought-case.ts";
import { insertCase } from "./insert-case.ts";
import { insertDocument } from "./insert-document.ts";
import { loadRegister } from "./load-register.ts";

/** The counter goes on after the highest number that has been brought over, so that no new case gets a number that is taken. */
async function countOnFrom(tx: Tx, { register, year, serial }: BroughtCase): Promise<void> {
  await sql`insert into register_counter as c (register_id, year, last_serial) values (${register}, ${year}, ${serial})
    on conflict (register_id, year) do update set last_serial = greatest(c.last_serial, excluded.last_serial)`.execute(
    tx,
  );
}

const secrecyColumns = (secrecy: BroughtCase["secrecy"]) => ({
  secrecy_provision: secrecy?.provision ?? null,
  secrecy_note: secrecy?.note ?? null,
  secrecy_day: secrecy?.day ?? null,
});

type Means = { tx: Tx; now: Temporal.Instant } & Pick<World, "newId" | "enqueue">;

async function bringDocuments(
  given: BroughtCase,
  caseId: string,
  { tx, now, newId, enqueue }: Means,
): Promise<Outcome<null>> {
  for (const [index, document] of given.documents.entries()) {
    const row = {
      id: newId(),
      case_id: caseId,
      number: index + 1,
      direction: document.direction,
      status: document.status,
      public_title: document.publicTitle,
      protected_title: document.protectedTitle,
      public_counterparty: document.publicCounterparty,
      protected_counterparty: document.protectedCounterparty,
      ...secrecyColumns(document.secrecy),
      day: document.day,
      created_at: now,
      created_by: null,
    };
    const recordedAt = document.day.toZonedDateTime(LEGAL_TIME_ZONE).toInstant();
    const added = await insertDocument(tx, row, document.files, { now, recordedAt, newId, enqueue });
    if (!added.ok) return added;
  }
  return ok(null);
}

const caseColumns = (given: BroughtCase, bodyId: string, now: Temporal.Instant) => ({
  register_id: given.register,
  body_id: bodyId,
  number: given.number,
  year: given.year,
  serial: given.serial,
  classification_id: given.classification,
  public_subject: given.publicSubject,
  protected_subject: given.protectedSubject,
  public_counterparty: given.publicCounterparty,
  protected_counterparty: given.protectedCounterparty,
  ...secrecyColumns(given.secrecy),
  officer_id: given.officer,
  unit_id: given.unit,
  state: given.closedDay ? "closed" : "open",
  opened_day: given.openedDay,
  closed_day: given.closedDay,
  outcome: given.outcome,
  created_at: now,
  foreignNumbers: given.foreignNumbers,
});

/**
 * Brings over a case, with its documents, from a register kept elsewhere: it keeps the number it has, and the series goes
 * on after it. Only the house does this. Problems: a conflict when the register has that number already.
 */
export const takeOverCase = command({
  name: "register/take-over-case",
  input: broughtCase,
  load: ({ tx, input }) => loadRegister(tx, input, input.openedDay),
  may: ({ loaded }) => ({ action: takeOver, body: loaded.bodyId }),
  perform: async ({ tx, input: given, loaded: register, now, newId, enqueue }): Promise<Outcome<{ id: string }>> => {
    const wrong = register.problems.filter(({ path }) => path !== "officer");
    if (wrong.length > 0) return invalid(...wrong);
    const taken = tx
      .selectFrom("case_file")
      .select("id")
      .where("register_id", "=", given.register)
      .where("number", "=", given.number);
    if (await taken.executeTakeFirst()) return conflict("register:number-taken");
    const id = newId();
    await insertCase(tx, { id, ...caseColumns(given, register.bodyId, now) }, newId);
    const brought = await bringDocuments(given, id, { tx, now, newId, enqueue });
    if (!brought.ok) return brought;
    await countOnFrom(tx, given);
    return ok({ id });
  },
  trace: ({ loaded, input: { number, documents }, result }) => ({
    subject: { kind: "case", id: result.id },
    body: loaded.bodyId,
    facts: { number, documents: documents.length },
  }),
});
