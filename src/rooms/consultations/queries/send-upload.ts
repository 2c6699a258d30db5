import { Readable } from "node:stream";
import { missing, type Outcome, ok } from "../../../kernel/outcome.ts";
import type { Actor } from "../../../platform/access/actor.ts";
import { downloadHeaders } from "../../../platform/files/download-headers.ts";
import { unchangedFile } from "../../../platform/files/unchanged-file.ts";
import type { World } from "../../../platform/world.ts";
import { uploadToSend } from "./upload-to-send.ts";

type Asked = { upload: string | undefined; consultation: string | undefined; known: string | null };

/** The answer that carries a brought file, or 304 when the reader has it already. */
export async function sendUpload(world: World, actor: Actor, { known, ...asked }: Asked): Promise<Outcome<Response>> {
  const found = await uploadToSend(world, actor, asked);
  if (!found.ok) return found;
  const headers = downloadHeaders(found.value);
  const same = unchangedFile(headers, known);
  if (same) return ok(same);
  const content = await world.files.read(found.value.fileId);
  if (content === null) return missing("consultations:upload.missing");
  return ok(new Response(Readable.toWeb(Readable.from(content)) as ReadableStream<Uint8Array>, { headers }));
}
