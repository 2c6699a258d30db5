import { missing, type Outcome } from "../../../kernel/outcome.ts";
import type { Actor } from "../../../platform/access/actor.ts";
import { answerFile } from "../../../platform/files/answer-file.ts";
import type { World } from "../../../platform/world.ts";
import { uploadToSend } from "./upload-to-send.ts";

type Asked = { upload: string | undefined; consultation: string | undefined; known: string | null };

/** The answer that carries a brought file, or 304 when the reader has it already. */
export async function sendUpload(world: World, actor: Actor, { known, ...asked }: Asked): Promise<Outcome<Response>> {
  const found = await uploadToSend(world, actor, asked);
  if (!found.ok) return found;
  return (await answerFile(world, found.value, known)) ?? missing("consultations:upload.missing");
}
