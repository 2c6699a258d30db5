import type { Database } from "../../../platform/database/connect.ts";
import type { Block } from "../../../platform/paper/document.ts";
import { toBlocks } from "../../../platform/paper/rich-text/to-blocks.ts";
import type { PartKind } from "../model.ts";
import { type Basis, basesOf } from "./bases-of.ts";
import { type RequirementInVersion, requirementsOf } from "./requirements-of.ts";
import { versionParts } from "./version-parts.ts";

export type PartText = {
  id: string;
  partId: string;
  kind: PartKind;
  heading: string;
  blocks: readonly Block[];
  requirements: RequirementInVersion[];
  bases: Basis[];
};

/** A version to read: its chapters and sections in order, each with what it demands and the law it rests on. */
export async function versionText(db: Database, versionId: string): Promise<PartText[]> {
  const [parts, requirements, bases] = await Promise.all([
    versionParts(db, versionId),
    requirementsOf(db, versionId),
    basesOf(db, versionId),
  ]);
  return parts.map(({ id, partId, kind, heading, content }) => ({
    id,
    partId,
    kind,
    heading,
    blocks: toBlocks(content),
    requirements: requirements.filter((one) => one.partId === partId),
    bases: bases.filter((one) => one.partId === partId),
  }));
}
