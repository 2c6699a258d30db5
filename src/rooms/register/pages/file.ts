import { Readable } from "node:stream";
import { missing } from "../../../kernel/outcome.ts";
import { downloadHeaders } from "../../../platform/files/download-headers.ts";
import { page } from "../../../platform/web/page.ts";
import { show } from "../../../platform/web/problem.ts";
import { fileToSend } from "../queries/file-to-send.ts";

/** A file of a document, streamed to whoever may read its case. */
export const loader = page(async ({ visit, params, request }) => {
  const file = show(await fileToSend(visit.world, visit.actor, { file: params.fileId }, visit.requestId));
  const headers = downloadHeaders(file);
  if (request.headers.get("if-none-match") === headers.ETag)
    return new Response(null, { status: 304, headers: { ETag: headers.ETag } });
  const content = await visit.world.files.read(file.fileId);
  if (content === null) return show(missing("register:file-gone"));
  return new Response(Readable.toWeb(Readable.from(content)) as ReadableStream<Uint8Array>, { headers });
});
