import type { PictureLine } from "./picture.ts";

/** A body that nothing is heard from: it has set itself nothing, or nothing has been said of what it has for long. */
export type SilentBody = { line: PictureLine; since: Temporal.Instant | null };

/**
 * The bodies that nothing is heard from, those with nothing at all first and then the longest silent. A body that has been merged
 * into another is not expected to speak. `before`: what was last said before then counts as silence; null in a year that is over.
 */
export function silentBodies(lines: readonly PictureLine[], before: Temporal.Instant | null): SilentBody[] {
  const silent = lines.flatMap((line): SilentBody[] => {
    const { goals, planned, ongoing, done, stopped, updatedAt } = line.total;
    if (line.merged) return [];
    if (goals + planned + ongoing + done + stopped === 0) return [{ line, since: null }];
    const quiet = before !== null && updatedAt !== null && Temporal.Instant.compare(updatedAt, before) < 0;
    return quiet && planned + ongoing > 0 ? [{ line, since: updatedAt }] : [];
  });
  const at = ({ since }: SilentBody) => since?.epochMilliseconds ?? 0;
  return silent.sort((a, b) => at(a) - at(b));
}
