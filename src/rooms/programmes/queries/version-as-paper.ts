import { dayOf, LEGAL_TIME_ZONE } from "../../../kernel/day.ts";
import { type Outcome, ok } from "../../../kernel/outcome.ts";
import { slug } from "../../../kernel/slug.ts";
import type { Actor } from "../../../platform/access/actor.ts";
import type { PaperDocument } from "../../../platform/paper/document.ts";
import type { World } from "../../../platform/world.ts";
import { versionBrief } from "./version-brief.ts";
import { versionPaper } from "./version-paper.ts";
import { versionText } from "./version-text.ts";

type Asked = { slug: string | undefined; number: string | undefined };
export type VersionPaper = { paper: PaperDocument; name: string; at: Temporal.Instant; adopted: boolean };

/**
 * The version that an address names, as a document, its file's name and the time that is written in the file: that of the
 * decision, so that the same version is the same file each time.
 */
export async function versionAsPaper(world: World, actor: Actor, asked: Asked): Promise<Outcome<VersionPaper>> {
  const found = await versionBrief(world, actor, asked);
  if (!found.ok) return found;
  const version = found.value;
  const day = version.decidedDay ?? dayOf(world.now());
  const parts = await versionText(world.db, version.id, day);
  return ok({
    paper: versionPaper({ version, parts }),
    name: slug(`${version.slug} ${version.periodLabel}`),
    at: day.toZonedDateTime(LEGAL_TIME_ZONE).toInstant(),
    adopted: version.state === "adopted",
  });
}
