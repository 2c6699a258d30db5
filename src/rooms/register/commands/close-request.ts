import { sql } from "kysely";
import { z } from "zod";
import { invalid, type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import { asLastSeen, seenVersion } from "../../../platform/change/as-last-seen.ts";
import { command } from "../../../platform/change/command.ts";
import { optionalText } from "../../../platform/change/text-input.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import type { Message } from "../../../platform/delivery/deliver.ts";
import { textsOf } from "../../../platform/texts/texts.ts";
import { decideDisclosure } from "../actions.ts";
import { longest } from "../model.ts";
import { shutForRequest } from "../rules/shut-for-request.ts";
import { changeRequestRow } from "./change-request-row.ts";
import { loadRequest, type RequestRow } from "./load-request.ts";

const input = z.object({
  request: z.uuid("register:disclosure.missing"),
  version: seenVersion,
  outcome: optionalText(longest.outcome),
});

type Standing = { items: number; undecided: number; body: string };

async function standingOf(tx: Tx, row: RequestRow): Promise<Standing> {
  const { rows } = await sql<Standing>`
    select count(i.id)::int as items, (count(i.id) filter (where i.decision is null))::int as undecided, b.name as body
    from body b left join disclosure_item i on i.request_id = ${row.id} where b.id = ${row.body_id} group by b.name`.execute(
    tx,
  );
  return rows[0] ?? { items: 0, undecided: 0, body: "" };
}

function problemWith({ items, undecided }: Standing, outcome: string | null): Outcome<null> {
  if (undecided > 0) return tooLate("register:disclosure.undecided-left", { count: undecided });
  const silent = items === 0 && outcome === null;
  return silent ? invalid({ path: "outcome", key: "register:disclosure.outcome-missing" }) : ok(null);
}

/** Says only that there is an answer and whose it is, in both languages, since mail is read by others than its addressee. */
function noticeTo(recipient: string, blanks: { reference: string; body: string }): Message {
  const [sv, en] = [textsOf("sv", "register"), textsOf("en", "register")];
  return {
    recipient,
    subject: sv("disclosure.mail-subject", blanks),
    content: `${sv("disclosure.mail-content", blanks)}\n\n${en("disclosure.mail-content", blanks)}`,
  };
}

/**
 * Closes a request when every record on it is decided on, or without records when there is nothing to give out; then it is
 * said how it ended. Whoever left an address is told that it is decided, and nothing of what it was about.
 * Problems: `register:disclosure.undecided-left`, and at `outcome`.
 */
export const closeRequest = command({
  name: "register/close-request",
  input,
  load: ({ tx, input: { request } }) => loadRequest(tx, request),
  may: ({ loaded }) => ({ action: decideDisclosure, body: loaded.body_id }),
  perform: async ({ tx, input: { outcome, version }, loaded: row, now, deliver }): Promise<Outcome<null>> => {
    const shut = shutForRequest(row.state);
    if (shut) return tooLate(shut);
    const seen = asLastSeen(row, version);
    if (!seen.ok) return seen;
    const standing = await standingOf(tx, row);
    const fine = problemWith(standing, outcome);
    if (!fine.ok) return fine;
    await changeRequestRow(tx, row.id, { state: "decided", outcome, decided_at: now });
    const blanks = { reference: row.reference, body: standing.body };
    if (row.reply_address) await deliver(tx, noticeTo(row.reply_address, blanks), now);
    return ok(null);
  },
  trace: ({ loaded }) => ({
    subject: { kind: "disclosure-request", id: loaded.id },
    body: loaded.body_id,
    facts: { reference: loaded.reference },
  }),
});
