import { dayOf } from "../../../kernel/day.ts";
import { missing, type Outcome, ok } from "../../../kernel/outcome.ts";
import type { Actor } from "../../../platform/access/actor.ts";
import type { PaperDocument } from "../../../platform/paper/document.ts";
import type { World } from "../../../platform/world.ts";
import { compileBrief } from "./compile-brief.ts";
import { executivePage } from "./executive-page.ts";
import { executivePaper } from "./executive-paper.ts";

type Asked = { consultation: string | undefined };
export type ExecutiveAsPaper = { paper: PaperDocument; name: string; at: Temporal.Instant; version: number };

/** The report as paper, for whoever may read the consultation. A draft bears the day it is written out. */
export async function executiveAsPaper(world: World, actor: Actor, asked: Asked): Promise<Outcome<ExecutiveAsPaper>> {
  const brief = await compileBrief(world, actor, asked);
  if (!brief.ok) return brief;
  const found = await executivePage(world, actor, asked);
  if (!found.ok) return found;
  const { report, paragraphs } = found.value;
  if (!report) return missing("consultations:executive.missing");
  const at = report.finishedAt ?? world.now();
  const { bodyName, caseNumber } = brief.value;
  const paper = executivePaper({ report, paragraphs }, { bodyName, caseNumber, day: dayOf(at).toString() });
  return ok({ paper, name: `Utlåtande ${report.number.replace(/[:/]/g, "-")}`, at, version: report.version });
}
