import { textsOf } from "../../../platform/texts/texts.ts";
import type { Change } from "../rules/changed-fields.ts";

/** What was changed, in the trail's language; the texts themselves may be protected and are left out. */
export function fieldNames(changes: readonly Change[]): string {
  const t = textsOf("sv", "register");
  return changes.map(({ field }) => t(`field.${field}`).toLowerCase()).join(", ");
}
