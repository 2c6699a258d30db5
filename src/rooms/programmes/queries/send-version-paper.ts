import { type Outcome, ok } from "../../../kernel/outcome.ts";
import type { Actor } from "../../../platform/access/actor.ts";
import { type PaperFormat, sendPaper } from "../../../platform/paper/send-paper.ts";
import type { World } from "../../../platform/world.ts";
import { versionAsPaper } from "./version-as-paper.ts";

type Asked = { slug: string | undefined; number: string | undefined };

/** The answer that carries a version as a file. */
export async function sendVersionPaper(
  world: World,
  actor: Actor,
  { format, known, ...asked }: Asked & { format: PaperFormat; known: string | null },
): Promise<Outcome<Response>> {
  const found = await versionAsPaper(world, actor, asked);
  if (!found.ok) return found;
  const { paper, name, at } = found.value;
  return ok(await sendPaper(paper, { format, name, at, known }));
}
