import { missing, type Outcome } from "../../../kernel/outcome.ts";
import type { Actor } from "../../../platform/access/actor.ts";
import { answerFile } from "../../../platform/files/answer-file.ts";
import type { World } from "../../../platform/world.ts";
import { fileToSend } from "./file-to-send.ts";

type Asked = { file: string | undefined; known: string | null };

/**
 * The answer that carries a file: its bytes as they come from the store, or 304 when the reader has them already (`known`
 * is the checksum the browser kept). Who may have it, and the note of who fetched it, are `fileToSend`'s.
 */
export async function sendFile(
  world: World,
  actor: Actor,
  { file, known }: Asked,
  requestId?: string,
): Promise<Outcome<Response>> {
  const found = await fileToSend(world, actor, { file }, requestId);
  if (!found.ok) return found;
  return (await answerFile(world, found.value, known)) ?? missing("register:file-gone");
}
