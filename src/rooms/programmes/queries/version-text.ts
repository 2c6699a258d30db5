import type { Database } from "../../../platform/database/connect.ts";
import type { Block } from "../../../platform/paper/document.ts";
import { toBlocks } from "../../../platform/paper/rich-text/to-blocks.ts";
import { bodyNames } from "../../organisation/index.ts";
import type { PartKind } from "../model.ts";
import { type Basis, basesOf } from "./bases-of.ts";
import { type RequirementInVersion, requirementsOf } from "./requirements-of.ts";
import { versionParts } from "./version-parts.ts";

export type RequirementInText = RequirementInVersion & {
  /** What the bodies that it names were called on the day. */
  named: string[];
};
export type PartText = {
  id: string;
  partId: string;
  chapterId: string | null;
  kind: PartKind;
  heading: string;
  blocks: readonly Block[];
  requirements: RequirementInText[];
  bases: Basis[];
};

/** A version to read: its chapters and sections in order, each with what it demands and the law it rests on. */
export async function versionText(db: Database, versionId: string, day: Temporal.PlainDate): Promise<PartText[]> {
  const [parts, requirements, bases] = await Promise.all([
    versionParts(db, versionId),
    requirementsOf(db, versionId),
    basesOf(db, versionId),
  ]);
  const ids = requirements.flatMap(({ bodyIds }) => bodyIds);
  const names = await bodyNames(db, [...new Set(ids)], day);
  const named = requirements.map((one) => ({ ...one, named: one.bodyIds.flatMap((id) => names.get(id) ?? []) }));
  return parts.map(({ id, partId, chapterId, kind, heading, content }) => ({
    ...{ id, partId, chapterId, kind, heading, blocks: toBlocks(content) },
    requirements: named.filter((one) => one.partId === partId),
    bases: bases.filter((one) => one.partId === partId),
  }));
}
