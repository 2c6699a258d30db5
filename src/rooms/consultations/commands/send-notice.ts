import type { Tx } from "../../../platform/database/connect.ts";
import { type Notice, type SentNotice, sendNotices } from "./send-notices.ts";

type Means = Parameters<typeof sendNotices>[2];

/** Tells one consultee something; see `sendNotices`. */
export async function sendNotice(tx: Tx, notice: Notice, means: Means): Promise<SentNotice | undefined> {
  return (await sendNotices(tx, [notice], means))[0];
}
