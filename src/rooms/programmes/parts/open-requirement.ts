import { missing, ok } from "../../../kernel/outcome.ts";
import type { Asked } from "../../../platform/web/page.ts";
import { show } from "../../../platform/web/problem.ts";
import { requirementsOf } from "../queries/requirements-of.ts";
import { wordingVersion } from "../queries/wording-version.ts";
import { openVersion } from "./open-version.ts";

/** The requirement that the address names, in a version that is being written. */
export async function openRequirement(asked: Asked) {
  const brief = await openVersion(asked, "write");
  const { db } = asked.visit.world;
  const found = (await requirementsOf(db, brief.id)).find(({ wordingId }) => wordingId === asked.params.wording);
  const requirement = show(found ? ok(found) : missing("programmes:requirement.unknown"));
  return { brief, requirement, version: await wordingVersion(db, requirement.wordingId) };
}
