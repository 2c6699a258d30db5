import { type Outcome, ok } from "../../../kernel/outcome.ts";
import type { Actor } from "../../../platform/access/actor.ts";
import { toDocx } from "../../../platform/paper/docx.ts";
import { toPdf } from "../../../platform/paper/pdf.ts";
import type { World } from "../../../platform/world.ts";
import { executiveAsPaper } from "./executive-as-paper.ts";

type Asked = { consultation: string | undefined };

const word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** The report written out to be registered: the copy that is kept, and the one for those who go on writing. */
export async function executiveFiles(
  world: World,
  actor: Actor,
  asked: Asked,
): Promise<Outcome<{ files: File[]; version: number }>> {
  const found = await executiveAsPaper(world, actor, asked);
  if (!found.ok) return found;
  const { paper, name, at: createdAt, version } = found.value;
  const pdf = await toPdf(paper, { standard: "a-2a", createdAt });
  const docx = await toDocx(paper, { createdAt });
  const files = [
    new File([pdf.slice()], `${name}.pdf`, { type: "application/pdf" }),
    new File([docx.slice()], `${name}.docx`, { type: word }),
  ];
  return ok({ files, version });
}
