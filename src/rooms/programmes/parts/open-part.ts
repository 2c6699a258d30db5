import { missing, ok } from "../../../kernel/outcome.ts";
import type { Asked } from "../../../platform/web/page.ts";
import { show } from "../../../platform/web/problem.ts";
import { versionParts } from "../queries/version-parts.ts";
import { openVersion } from "./open-version.ts";

/** A part of a version that is being written, by its own id in the address or in `id`. */
export async function openPart(asked: Asked, id: string | null | undefined = asked.params.part) {
  const brief = await openVersion(asked, "write");
  const parts = await versionParts(asked.visit.world.db, brief.id);
  const part = parts.find((one) => one.id === id);
  return { brief, parts, part: show(part ? ok(part) : missing("programmes:problem.part-missing")) };
}
