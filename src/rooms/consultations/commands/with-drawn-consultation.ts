import type { Outcome } from "../../../kernel/outcome.ts";
import type { Actor } from "../../../platform/access/actor.ts";
import type { World } from "../../../platform/world.ts";
import { type KeptFile, withKeptFiles } from "../../register/index.ts";
import { consultationBrief } from "../queries/consultation-brief.ts";
import { proposalPage } from "../queries/proposal-page.ts";
import { drawConsultation } from "./draw-consultation.ts";

/**
 * Draws the consultation as it goes out and keeps it as a file for `send`; when nothing comes of that the file is gone.
 * Without a proposal there is nothing to draw, and `send` says so.
 */
export async function withDrawnConsultation<T>(
  { world, actor, today }: { world: World; actor: Actor; today: Temporal.PlainDate },
  { consultation, consultees }: { consultation: string | undefined; consultees: readonly string[] },
  send: (files: KeptFile[]) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  const brief = await consultationBrief(world, actor, { consultation });
  if (!brief.ok) return brief;
  const proposal = await proposalPage(world, actor, { consultation });
  if (!proposal.ok) return proposal;
  const drawn = proposal.value
    ? [await drawConsultation({ ...brief.value, day: today, consultees, proposal: proposal.value }, world.now())]
    : [];
  return withKeptFiles(world, drawn, "files", send);
}
