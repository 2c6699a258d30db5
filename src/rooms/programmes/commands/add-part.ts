import { z } from "zod";
import { invalid, type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import { command } from "../../../platform/change/command.ts";
import { optionalId, requiredLine } from "../../../platform/change/text-input.ts";
import { emptyRichText } from "../../../platform/paper/rich-text/rich-text.ts";
import { versionDemands } from "../actions.ts";
import { longest, partKinds } from "../model.ts";
import { partOrder } from "../rules/part-order.ts";
import { loadVersion } from "./load-version.ts";
import { openForAct } from "./open-for-act.ts";
import { partsInOrder } from "./parts-in-order.ts";
import { putOrder } from "./put-order.ts";
import { toldOfVersion } from "./told-of-version.ts";

const input = z.object({
  version: z.uuid("programmes:problem.version-missing"),
  /** The form's own id: the same form sent twice is one part. */
  id: z.uuid().optional(),
  kind: z.enum(partKinds, "programmes:content.kind-missing"),
  /** The `part_id` of the chapter a section is put last in. */
  chapter: optionalId("programmes:content.chapter-missing"),
  heading: requiredLine("programmes:content.heading-missing", longest.heading),
});

/** Adds a chapter last, or a section last in its chapter. Problems: at `chapter`, `heading`; the text is not written now. */
export const addPart = command({
  name: "programmes/add-part",
  input,
  load: ({ tx, input: { version } }) => loadVersion(tx, version),
  may: ({ loaded }) => ({ action: versionDemands.write, body: loaded.bodyId }),
  perform: async ({
    tx,
    input: { id: wanted, kind, chapter, heading },
    loaded,
    newId,
  }): Promise<Outcome<{ id: string }>> => {
    const open = openForAct(loaded, "write");
    if (!open.ok) return open;
    const parts = await partsInOrder(tx, loaded.id);
    const id = wanted ?? newId();
    if (parts.some((part) => part.id === id)) return tooLate("programmes:problem.part-added");
    const part = { id, partId: newId(), kind, chapterId: kind === "section" ? chapter : null };
    const order = partOrder.added(parts, part);
    if (!order) return invalid({ path: "chapter", key: "programmes:content.chapter-missing" });
    const content = JSON.stringify(emptyRichText);
    const row = { id, version_id: loaded.id, part_id: part.partId, chapter_id: part.chapterId, kind, heading, content };
    await tx
      .insertInto("programme_part")
      .values({ ...row, position: parts.length })
      .execute();
    await putOrder(tx, order);
    return ok({ id });
  },
  trace: ({ loaded, input: { heading } }) => toldOfVersion(loaded, { heading }),
});
