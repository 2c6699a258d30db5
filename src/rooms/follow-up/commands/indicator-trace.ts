import type { Trace } from "../../../platform/change/command.ts";

type Named = { id: string; bodyId: string; name: string };

/** What is done with an indicator is told in its own chain. */
export const indicatorTrace = ({ id, bodyId, name }: Named, facts: Record<string, string | number> = {}): Trace => ({
  subject: { kind: "indicator", id },
  body: bodyId,
  facts: { name, ...facts },
});
