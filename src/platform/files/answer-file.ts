import { Readable } from "node:stream";
import { type Outcome, ok } from "../../kernel/outcome.ts";
import type { World } from "../world.ts";
import { downloadHeaders, type StoredFile } from "./download-headers.ts";
import { unchangedFile } from "./unchanged-file.ts";

/**
 * The answer that carries a stored file: its bytes as they come from the store, or 304 when the reader has them already
 * (`known` is the checksum the browser kept). Null when the store has lost it. Who may have it is the caller's to ask.
 */
export async function answerFile(
  world: Pick<World, "files">,
  file: StoredFile & { fileId: string },
  known: string | null,
): Promise<Outcome<Response> | null> {
  const headers = downloadHeaders(file);
  const same = unchangedFile(headers, known);
  if (same) return ok(same);
  const content = await world.files.read(file.fileId);
  if (content === null) return null;
  return ok(new Response(Readable.toWeb(Readable.from(content)) as ReadableStream<Uint8Array>, { headers }));
}
