import { createTransport } from "nodemailer";
import type { Task } from "../jobs/task.ts";

export type MailSettings = { url: string; from: string } | null;

/**
 * The task `send-mail`: hands one message of the outbox to the mail server. Without a mail server (the demo) the message
 * is marked as shown, and the outbox page shows it. Idempotent: only a message that is waiting is sent.
 */
export function sendMail(settings: MailSettings): Task {
  const transport = settings && createTransport(settings.url);
  return async (world, payload) => {
    const message = await world.db
      .selectFrom("outgoing_message")
      .selectAll()
      .where("id", "=", String(payload.messageId))
      .where("state", "in", ["waiting", "failed"])
      .executeTakeFirst();
    if (!message) return;
    const note = (state: string, problem: string | null) =>
      world.db
        .updateTable("outgoing_message")
        .set((is) => ({ state, problem, handled_at: world.now(), attempts: is("attempts", "+", 1) }))
        .where("id", "=", message.id)
        .execute();
    if (!transport || !settings) return void (await note("shown", null));
    const sent = await transport
      .sendMail({ from: settings.from, to: message.recipient, subject: message.subject, text: message.content, messageId: `<${message.id}@varn>` })
      .then(() => null, (error: Error) => error);
    await note(sent ? "failed" : "sent", sent ? sent.message : null);
    if (sent) throw sent;
  };
}
