import { createTransport } from "nodemailer";
import type { Task } from "../jobs/task.ts";
import type { World } from "../world.ts";
import type { MailSettings } from "./mail-settings.ts";

type Sent = { state: "sent" | "shown" | "waiting" | "failed"; problem: string | null };
type Letter = { id: string; recipient: string; subject: string; content: string; attempts: number };

/** With the job queue's growing waits this is three days; a mail server that is away for longer needs people anyway. */
const mostAttempts = 20;

/** Milliseconds. A mail server that has stopped answering must not hold the work up. */
const timeouts = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };

/** A reply from 500 up is final (RFC 5321 4.2.1); anything else, silence too, may go better later. */
function outcomeOf(error: Error & { responseCode?: number }, attempts: number): Sent {
  const final = (error.responseCode ?? 0) >= 500 || attempts >= mostAttempts;
  return { state: final ? "failed" : "waiting", problem: error.message };
}

/** One address and nothing else: what looks like two, or like a name with an address, is not guessed at. */
const oneAddress = /^[^\s@,;<>"]+@[^\s@,;<>"]+$/;

function postman({ url, from }: MailSettings): (letter: Letter) => Promise<Sent> {
  const transport = createTransport({ url, ...timeouts, disableFileAccess: true, disableUrlAccess: true });
  const domain = /@([^\s>]+)/.exec(from)?.[1] ?? "localhost";
  return async ({ id, recipient, subject, content, attempts }) => {
    if (!oneAddress.test(recipient)) return { state: "failed", problem: "The recipient is not one address." };
    return transport
      .sendMail({
        from,
        to: { name: "", address: recipient },
        subject,
        text: content,
        // The same each time: a message sent twice, because we fell between sending and noting, is seen to be one.
        messageId: `<${id}@${domain}>`,
        headers: { "Auto-Submitted": "auto-generated" },
      })
      .then(
        (): Sent => ({ state: "sent", problem: null }),
        (error: Error) => outcomeOf(error, attempts + 1),
      );
  };
}

async function note(world: World, id: string, { state, problem }: Sent): Promise<void> {
  await world.db
    .updateTable("outgoing_message")
    .set((is) => ({ state, problem, handled_at: world.now(), attempts: is("attempts", "+", 1) }))
    .where("id", "=", id)
    .execute();
}

/** A domain that can never exist (RFC 6761 6.4); in the demo it shows what it looks like when mail cannot be delivered. */
const nowhere = /\.invalid$/i;

/**
 * The task `send-mail`: hands one message of the outbox to the mail server. Without a mail server (the demo) the message
 * is marked as shown, and the outbox page shows it. Idempotent: only a message that is waiting is sent. What may go better
 * later is tried again; what the mail server refuses for good is marked as failed.
 */
export function sendMail(settings: MailSettings | null): Task {
  const send = settings ? postman(settings) : async (): Promise<Sent> => ({ state: "shown", problem: null });
  return async (world, payload) => {
    const letter = await world.db
      .selectFrom("outgoing_message")
      .select(["id", "recipient", "subject", "content", "attempts"])
      .where("id", "=", String(payload.messageId))
      .where("state", "=", "waiting")
      .executeTakeFirst();
    if (!letter) return;
    const lost = nowhere.test(letter.recipient);
    const sent: Sent = lost
      ? { state: "failed", problem: "The recipient's domain does not exist." }
      : await send(letter);
    await note(world, letter.id, sent);
    if (sent.state === "waiting")
      throw new Error(`The mail server did not take message ${letter.id}; it is tried again.`);
  };
}
