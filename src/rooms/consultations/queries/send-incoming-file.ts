import { missing, type Outcome } from "../../../kernel/outcome.ts";
import type { Actor } from "../../../platform/access/actor.ts";
import { answerFile } from "../../../platform/files/answer-file.ts";
import type { World } from "../../../platform/world.ts";
import { incomingFiles } from "./incoming-files.ts";

type Asked = { consultee: string | undefined; file: string | undefined; known: string | null };

/** One file that came with a consultation, to those at the body it came to. */
export async function sendIncomingFile(
  world: World,
  actor: Actor,
  { consultee, file, known }: Asked,
): Promise<Outcome<Response>> {
  const files = await incomingFiles(world, actor, { consultee });
  if (!files.ok) return files;
  const found = files.value.find(({ id }) => id === file);
  const sent = found ? await answerFile(world, found, known) : null;
  return sent ?? missing("consultations:incoming.file-gone");
}
