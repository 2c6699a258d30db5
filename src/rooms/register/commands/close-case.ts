import { sql } from "kysely";
import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { invalid, type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import { command } from "../../../platform/change/command.ts";
import { optionalDay } from "../../../platform/change/day-input.ts";
import { requiredText } from "../../../platform/change/text-input.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import { demands } from "../actions.ts";
import { shutForCase } from "../lifecycle.ts";
import { longest } from "../model.ts";
import { changeCaseRow } from "./change-case-row.ts";
import { type CaseRow, loadCase } from "./load-case.ts";

const input = z.object({
  case: z.uuid("register:case-missing"),
  outcome: requiredText("register:outcome-missing", longest.outcome),
  closedDay: optionalDay,
});

function problemWith(row: CaseRow, day: Temporal.PlainDate, today: Temporal.PlainDate): Outcome<null> {
  const shut = shutForCase(row.state, "close");
  if (shut) return tooLate(shut);
  if (Temporal.PlainDate.compare(day, today) > 0) return invalid({ path: "closedDay", key: "register:day-in-future" });
  const early = Temporal.PlainDate.compare(day, row.opened_day) < 0;
  return early ? invalid({ path: "closedDay", key: "register:day-before-opening" }) : ok(null);
}

/** When the matter is finally dealt with, what has been drawn up in it is a public record (TF 2:10). */
async function makeRecords(tx: Tx, caseId: string, day: Temporal.PlainDate, now: Temporal.Instant): Promise<string[]> {
  const records = { status: "record", recorded_at: now, day, version: sql<number>`version + 1` };
  const change = tx.updateTable("document").set(records).where("case_id", "=", caseId).where("status", "=", "working");
  return (await change.returning("id").execute()).map(({ id }) => id);
}

/**
 * Closes a case: how it ended and when. Working documents that are left become public records that day; drafts that are
 * not to be kept are weeded out before. Problems: at their fields; too late when it is closed already.
 */
export const closeCase = command({
  name: "register/close-case",
  input,
  load: ({ tx, input: { case: id } }) => loadCase(tx, id),
  may: ({ loaded }) => ({ action: demands.close, body: loaded.body_id }),
  perform: async ({
    tx,
    input: { outcome, closedDay },
    loaded: row,
    now,
    enqueue,
  }): Promise<Outcome<{ records: number }>> => {
    const day = closedDay ?? dayOf(now);
    const fine = problemWith(row, day, dayOf(now));
    if (!fine.ok) return fine;
    const records = await makeRecords(tx, row.id, day, now);
    for (const documentId of records)
      await enqueue(tx, "index-document", { documentId }, { key: `index-document:${documentId}` });
    await changeCaseRow(tx, row.id, { state: "closed", closed_day: day, outcome }, now);
    return ok({ records: records.length });
  },
  trace: ({ loaded, result }) => ({
    subject: { kind: "case", id: loaded.id },
    body: loaded.body_id,
    facts: { number: loaded.number, records: result.records },
  }),
});
