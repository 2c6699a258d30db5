import type { Tx } from "../../../platform/database/connect.ts";
import { openReplyLinks } from "./open-reply-links.ts";

type Means = Parameters<typeof openReplyLinks>[2];

/** A new link for one without account, as a whole address; see `openReplyLinks`. */
export async function openReplyLink(tx: Tx, consulteeId: string, means: Means): Promise<string> {
  return (await openReplyLinks(tx, [consulteeId], means))[0] ?? "";
}
