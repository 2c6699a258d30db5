import { z } from "zod";
import { dayOf, LEGAL_TIME_ZONE } from "../../../kernel/day.ts";
import { invalid, type Outcome, ok } from "../../../kernel/outcome.ts";
import { command } from "../../../platform/change/command.ts";
import { optionalDay } from "../../../platform/change/day-input.ts";
import { decideDisclosure } from "../actions.ts";
import { insertRequest } from "./insert-request.ts";
import { loadAskedBody } from "./load-asked-body.ts";
import { personIn } from "./person-in.ts";
import { requestInput } from "./request-input.ts";

const input = z.object({
  ...requestInput,
  channel: z.enum(["mail", "phone", "visit"], "register:disclosure.channel-missing"),
  receivedDay: optionalDay,
});

/** A request of an earlier day is set at noon: only the day counts, and nobody remembers the hour. */
const noonOf = (day: Temporal.PlainDate) =>
  day.toZonedDateTime({ timeZone: LEGAL_TIME_ZONE, plainTime: "12:00" }).toInstant();

/**
 * Notes a request that came by mail, by telephone or over the counter (TF 2:17 demands no form of it), so that its days are
 * counted from when it came. Problems: at their fields.
 */
export const noteRequest = command({
  name: "register/note-request",
  input,
  load: ({ tx, input: { body } }) => loadAskedBody(tx, body),
  may: ({ loaded }) => ({ action: decideDisclosure, body: loaded.id }),
  perform: async (doing): Promise<Outcome<{ id: string; reference: string }>> => {
    const { tx, actor, input: noted, loaded, now, newId } = doing;
    const { wanted, requester, replyAddress, channel, receivedDay: day } = noted;
    const ahead = day === null ? 0 : Temporal.PlainDate.compare(day, dayOf(now));
    if (ahead > 0) return invalid({ path: "receivedDay", key: "register:day-in-future" });
    const received_at = day === null || ahead === 0 ? now : noonOf(day);
    const request = { body_id: loaded.id, wanted, requester, reply_address: replyAddress, channel, received_at };
    return ok(await insertRequest(tx, { id: newId(), ...request, created_by: personIn(actor) }));
  },
  trace: ({ loaded, result }) => ({
    subject: { kind: "disclosure-request", id: result.id },
    body: loaded.id,
    facts: { reference: result.reference },
  }),
});
