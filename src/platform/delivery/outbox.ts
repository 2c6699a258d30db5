import type { Deliver } from "./deliver.ts";

/** The outbox: one row a message, handed over by the job `send-mail` after the commit. */
export function outbox(
  newId: () => string,
  ask: (tx: Parameters<Deliver>[0], messageId: string) => Promise<void>,
): Deliver {
  return async (tx, message, at) => {
    const id = newId();
    await tx
      .insertInto("outgoing_message")
      .values({ id, channel: "mail", ...message, state: "waiting", created_at: at })
      .execute();
    await ask(tx, id);
    return id;
  };
}
