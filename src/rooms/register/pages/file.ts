import { page } from "../../../platform/web/page.ts";
import { show } from "../../../platform/web/problem.ts";
import { sendFile } from "../queries/send-file.ts";

/** A file of a document, streamed to whoever may read its case. */
export const loader = page(async ({ visit, params, request }) => {
  const asked = { file: params.fileId, known: request.headers.get("if-none-match") };
  return show(await sendFile(visit.world, visit.actor, asked, visit.requestId));
});
