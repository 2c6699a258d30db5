import type { Tx } from "../database/connect.ts";

/** A notice: never content, only that something waits and where. */
export type Message = { recipient: string; subject: string; content: string };

/** Puts a message in the outbox in the caller's transaction; a job hands it over after the commit. */
export type Deliver = (tx: Tx, message: Message, at: Temporal.Instant) => Promise<string>;
