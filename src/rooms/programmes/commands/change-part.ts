import { z } from "zod";
import { conflict, invalid, type Outcome, ok } from "../../../kernel/outcome.ts";
import { seenVersion } from "../../../platform/change/as-last-seen.ts";
import { command } from "../../../platform/change/command.ts";
import { optionalId, requiredLine } from "../../../platform/change/text-input.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import { parseRichText } from "../../../platform/paper/rich-text/parse-rich-text.ts";
import { toMarkdown } from "../../../platform/paper/rich-text/to-markdown.ts";
import { versionDemands } from "../actions.ts";
import { longest } from "../model.ts";
import { partOrder } from "../rules/part-order.ts";
import { type LoadedPart, loadPart } from "./load-part.ts";
import { openForAct } from "./open-for-act.ts";
import { partsInOrder } from "./parts-in-order.ts";
import { putOrder } from "./put-order.ts";
import { toldOfVersion } from "./told-of-version.ts";

const input = z.object({
  part: z.uuid("programmes:problem.part-missing"),
  expectedVersion: seenVersion,
  heading: requiredLine("programmes:content.heading-missing", longest.heading),
  content: z.unknown(),
  /** Another chapter for a section to stand in. */
  chapter: optionalId("programmes:content.chapter-missing"),
});

/** A section that is given another chapter is put last in it. */
async function rehouse(tx: Tx, part: LoadedPart, chapter: string | null): Promise<Outcome<null>> {
  if (part.kind === "chapter" || chapter === null || chapter === part.chapterId) return ok(null);
  const order = partOrder.rehoused(await partsInOrder(tx, part.of.id), part.partId, chapter);
  if (!order) return invalid({ path: "chapter", key: "programmes:content.chapter-missing" });
  await putOrder(tx, order);
  return ok(null);
}

/** Writes a chapter or section. Problems: at its fields; the text is not written now; a conflict with what stands there. */
export const changePart = command({
  name: "programmes/change-part",
  input,
  load: ({ tx, input: { part } }) => loadPart(tx, part),
  may: ({ loaded }) => ({ action: versionDemands.write, body: loaded.of.bodyId }),
  perform: async ({ tx, input: given, loaded }): Promise<Outcome<null>> => {
    const open = openForAct(loaded.of, "write");
    if (!open.ok) return open;
    const content = parseRichText(given.content, "content");
    if (!content.ok) return content;
    if (loaded.version !== given.expectedVersion) {
      const { heading, content: stands } = loaded;
      return conflict("web:conflict", { heading, content: toMarkdown(stands) });
    }
    const moved = await rehouse(tx, loaded, given.chapter);
    if (!moved.ok) return moved;
    const change = { heading: given.heading, content: JSON.stringify(content.value), version: loaded.version + 1 };
    await tx.updateTable("programme_part").set(change).where("id", "=", loaded.id).execute();
    return ok(null);
  },
  trace: ({ loaded, input: { heading } }) => toldOfVersion(loaded.of, { heading }),
});
