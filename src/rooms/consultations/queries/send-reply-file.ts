import { missing, type Outcome } from "../../../kernel/outcome.ts";
import { anyone } from "../../../platform/access/actor.ts";
import { answerFile } from "../../../platform/files/answer-file.ts";
import type { World } from "../../../platform/world.ts";
import { openReply } from "./open-reply.ts";

type Asked = { token: string | undefined; file: string | undefined; known: string | null };

/** One file that came with the question, to whoever holds the link. */
export async function sendReplyFile(world: World, { token, file, known }: Asked): Promise<Outcome<Response>> {
  const reply = await openReply(world, anyone, { token });
  if (!reply.ok) return reply;
  const found = reply.value.files.find(({ id }) => id === file);
  const sent = found ? await answerFile(world, found, known) : null;
  return sent ?? missing("consultations:incoming.file-gone");
}
