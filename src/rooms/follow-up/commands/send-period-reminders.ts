import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { type Outcome, ok } from "../../../kernel/outcome.ts";
import type { Action } from "../../../platform/access/action.ts";
import { command } from "../../../platform/change/command.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import { textsOf } from "../../../platform/texts/texts.ts";
import type { World } from "../../../platform/world.ts";
import { type DueReminder, dueReminders } from "../queries/due-reminders.ts";
import { periodLinks } from "../rules/period-links.ts";

/** Nobody's role: the night's work does it by itself. */
const remind: Action = { name: "follow-up:remind", roles: [] };

type Means = Pick<World, "newId" | "deliverAll" | "origin"> & { now: Temporal.Instant };
type Person = { id: string; email: string | null; due: DueReminder[] };

/** One mail a person, however many things wait: how many, of what, by when, and where to go. Never what they are. */
function digest({ email, due }: Person, origin: string) {
  const t = textsOf("sv", "follow-up");
  const lines = due.map(({ step, things, body, kind, year, dueDay }) =>
    t(step === "owner" ? "mail.owner-line" : "mail.report-line", {
      count: things,
      body,
      kind: t(`period.${kind}`),
      year,
      day: dueDay.toString(),
    }),
  );
  const [first] = due;
  const only = due.length === 1 && first;
  const link =
    origin + (only && first.step !== "owner" ? periodLinks.body(first.periodId, first.slug) : "/uppfoljning");
  return {
    recipient: email ?? "",
    subject: t("mail.subject", { count: due.length, day: first?.dueDay.toString() }),
    content: t("mail.text", { lines: lines.join("\n"), link }),
  };
}

/** Only those who have an address are written to; that the others have none is seen on the period's page. */
async function send(tx: Tx, people: readonly Person[], means: Means): Promise<void> {
  const reached = people.filter(({ email }) => email !== null);
  const messages = await means.deliverAll(
    tx,
    reached.map((one) => digest(one, means.origin)),
    means.now,
  );
  const messageOf = new Map(reached.map(({ id }, at) => [id, messages[at] ?? null]));
  const rows = people.flatMap(({ id, due }) =>
    due.map(({ periodId, bodyId, step }) => ({
      id: means.newId(),
      period_id: periodId,
      body_id: bodyId,
      person_id: id,
      step,
      message_id: messageOf.get(id) ?? null,
      sent_at: means.now,
    })),
  );
  if (rows.length > 0) await tx.insertInto("period_reminder").values(rows).execute();
}

/** Reminds whoever is to be reminded today, each step once, in one mail a person. For the house alone. */
export const sendPeriodReminders = command({
  name: "follow-up/send-period-reminders",
  input: z.object({}),
  load: async ({ tx, now }) => ok(await dueReminders(tx, dayOf(now))),
  may: () => ({ action: remind, body: null }),
  perform: async ({ tx, loaded, now, newId, deliverAll, origin }): Promise<Outcome<{ people: number }>> => {
    const byPerson = Map.groupBy(loaded, ({ personId }) => personId);
    const people = [...byPerson].map(([id, due]) => ({ id, email: due[0]?.email ?? null, due }));
    await send(tx, people, { now, newId, deliverAll, origin });
    return ok({ people: people.length });
  },
  trace: ({ loaded, result }) => ({
    subject: { kind: "year-wheel", id: loaded[0]?.keeperId ?? "none" },
    body: loaded[0]?.keeperId ?? null,
    facts: { people: result.people },
  }),
});
