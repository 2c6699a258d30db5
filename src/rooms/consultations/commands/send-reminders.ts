import { sql } from "kysely";
import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { invalid, type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import { command } from "../../../platform/change/command.ts";
import { textsOf } from "../../../platform/texts/texts.ts";
import { sendConsultation } from "../actions.ts";
import { shutForConsultation } from "../lifecycle.ts";
import { consulteeRows } from "../queries/consultee-rows.ts";
import { reminderParts } from "../rules/reminder-parts.ts";
import { loadConsultation } from "./load-consultation.ts";
import { sendNotices } from "./send-notices.ts";
import { severalField } from "./several-field.ts";

const input = z.object({
  consultation: z.uuid("consultations:problem.missing"),
  consultees: severalField("consultations:problem.consultee-missing"),
});

const lately = { hours: 12 };

/**
 * Reminds those chosen of what each still lacks, in one mail each. One that has answered is passed over, and so is one that
 * has been reminded in the last twelve hours, so that a form sent twice reminds once. Problems: nobody chosen.
 */
export const sendReminders = command({
  name: "consultations/send-reminders",
  input,
  load: ({ tx, input: { consultation } }) => loadConsultation(tx, consultation),
  may: ({ loaded }) => ({ action: sendConsultation, body: loaded.bodyId }),
  perform: async (doing): Promise<Outcome<{ reminded: number }>> => {
    const { tx, input: asked, loaded: row, now } = doing;
    const shut = shutForConsultation(row.state, "remind");
    if (shut) return tooLate(shut);
    if (asked.consultees.length === 0) return invalid({ path: "consultees", key: "consultations:reminder.nobody" });
    const chosen = sql<boolean>`e.consultation_id = ${row.id} and e.id = any(${asked.consultees}::uuid[])
      and not exists (select from consultee_notice n
        where n.consultee_id = e.id and n.kind = 'reminder' and n.created_at > ${now.subtract(lately)})`;
    const rows = await consulteeRows(tx, chosen, dayOf(now));
    const t = textsOf("sv", "consultations");
    const reminders = rows.flatMap((one) => {
      const parts = reminderParts(one);
      if (parts.length === 0) return [];
      const text = parts.map(({ key, values }) => t(key, values)).join(" ");
      return [{ consulteeId: one.id, kind: "reminder" as const, facts: { text } }];
    });
    await sendNotices(tx, reminders, doing);
    return ok({ reminded: reminders.length });
  },
  trace: ({ loaded, result }) => ({
    subject: { kind: "case", id: loaded.caseId },
    body: loaded.bodyId,
    facts: { number: loaded.caseNumber, reminded: result.reminded, consultation: loaded.id },
  }),
});
