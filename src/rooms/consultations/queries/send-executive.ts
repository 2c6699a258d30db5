import { type Outcome, ok } from "../../../kernel/outcome.ts";
import type { Actor } from "../../../platform/access/actor.ts";
import { type PaperFormat, sendPaper } from "../../../platform/paper/send-paper.ts";
import type { World } from "../../../platform/world.ts";
import { executiveAsPaper } from "./executive-as-paper.ts";

type Asked = { consultation: string | undefined };

/** The answer that carries the report as a file. */
export async function sendExecutive(
  world: World,
  actor: Actor,
  { consultation, format, known }: Asked & { format: PaperFormat; known: string | null },
): Promise<Outcome<Response>> {
  const found = await executiveAsPaper(world, actor, { consultation });
  if (!found.ok) return found;
  const { paper, name, at } = found.value;
  return ok(await sendPaper(paper, { format, name, at, known }));
}
