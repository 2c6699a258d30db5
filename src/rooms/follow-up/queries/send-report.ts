import { type Outcome, ok } from "../../../kernel/outcome.ts";
import type { Actor } from "../../../platform/access/actor.ts";
import { type PaperFormat, sendPaper } from "../../../platform/paper/send-paper.ts";
import type { World } from "../../../platform/world.ts";
import { openReport, type ReportAsked } from "./open-report.ts";
import { reportPaper } from "./report-paper.ts";

type Asked = ReportAsked & { format: PaperFormat; known: string | null };

/** The frozen report as a file: to publish, to keep, or to take text and tables from. */
export async function sendReport(
  world: World,
  actor: Actor,
  { format, known, ...asked }: Asked,
): Promise<Outcome<Response>> {
  const found = await openReport(world, actor, asked);
  if (!found.ok) return found;
  const { content, at } = found.value;
  const paper = await reportPaper(content, found.value);
  return ok(
    await sendPaper(paper, { format, name: `${content.body.name} ${paper.title}`.replaceAll(":", ","), at, known }),
  );
}
