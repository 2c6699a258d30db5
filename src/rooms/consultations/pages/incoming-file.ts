import { page } from "../../../platform/web/page.ts";
import { show } from "../../../platform/web/problem.ts";
import { sendIncomingFile } from "../queries/send-incoming-file.ts";

/** A file that came with a consultation, streamed to those at the body it came to. */
export const loader = page(async ({ visit, params, request }) => {
  const known = request.headers.get("if-none-match");
  return show(
    await sendIncomingFile(visit.world, visit.actor, { consultee: params.consulteeId, file: params.fileId, known }),
  );
});
