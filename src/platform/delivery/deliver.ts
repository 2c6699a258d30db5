import type { Tx } from "../database/connect.ts";

/** A notice: never content, only that something waits and where. */
export type Message = { recipient: string; subject: string; content: string };

/** Puts a message in the outbox in the caller's transaction; a job hands it over after the commit. Answers with its id. */
export type Deliver = (tx: Tx, message: Message, at: Temporal.Instant) => Promise<string>;
/** The same for many at once, in one statement. Ids in the order of the messages. */
export type DeliverAll = (tx: Tx, messages: readonly Message[], at: Temporal.Instant) => Promise<string[]>;
