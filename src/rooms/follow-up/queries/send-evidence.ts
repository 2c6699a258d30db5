import { missing, type Outcome } from "../../../kernel/outcome.ts";
import type { Actor } from "../../../platform/access/actor.ts";
import { answerFile } from "../../../platform/files/answer-file.ts";
import type { World } from "../../../platform/world.ts";
import { evidenceFile } from "./evidence-file.ts";

type Asked = { activity: string | undefined; evidence: string | undefined; known: string | null };

/** The answer that carries a file of evidence, or 304 when the reader has it already. */
export async function sendEvidence(world: World, actor: Actor, { known, ...asked }: Asked): Promise<Outcome<Response>> {
  const found = await evidenceFile(world, actor, asked);
  if (!found.ok) return found;
  return (await answerFile(world, found.value, known)) ?? missing("follow-up:problem.evidence-missing");
}
