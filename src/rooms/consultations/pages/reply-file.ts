import { page } from "../../../platform/web/page.ts";
import { show } from "../../../platform/web/problem.ts";
import { sendReplyFile } from "../queries/send-reply-file.ts";

const perMinute = 60;

/** A file that came with the question, streamed to whoever holds the link. */
export const loader = page(async ({ visit, params, request }) => {
  show(await visit.world.limitTries("reply-link-read", visit.address, perMinute));
  const known = request.headers.get("if-none-match");
  return show(await sendReplyFile(visit.world, { token: params.token, file: params.fileId, known }));
}, "everyone");
