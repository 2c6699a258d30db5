import { page } from "../../../platform/web/page.ts";
import { show } from "../../../platform/web/problem.ts";
import { sendUpload } from "../queries/send-upload.ts";

/** A file that waits to be confirmed, byte for byte as it came. */
export const loader = page(async ({ visit, params, request }) => {
  const asked = { upload: params.upload, consultation: params.id, known: request.headers.get("if-none-match") };
  return show(await sendUpload(visit.world, visit.actor, asked));
});
