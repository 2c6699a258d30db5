import { z } from "zod";
import { type Outcome, ok } from "../../../kernel/outcome.ts";
import { command } from "../../../platform/change/command.ts";
import { optionalLine } from "../../../platform/change/text-input.ts";
import { readSections } from "../../../platform/paper/sections/read-sections.ts";
import { versionDemands } from "../actions.ts";
import { longest } from "../model.ts";
import { loadVersion } from "./load-version.ts";
import { openForAct } from "./open-for-act.ts";
import { toldOfVersion } from "./told-of-version.ts";

const longestText = 1_000_000;
const mark = z.looseObject({ what: z.string(), text: z.string() });

/**
 * Keeps a text with headings, to be looked through before it is taken into a version; a later one takes its place. Nothing of the
 * version changes. Problems: at `markdown`, those of `readSections`; the text is not written now.
 */
export const beginImport = command({
  name: "programmes/begin-import",
  input: z.object({
    version: z.uuid("programmes:problem.version-missing"),
    markdown: z
      .string("programmes:import.missing")
      .max(longestText)
      .refine((text) => text.trim() !== "", "programmes:import.missing"),
    /** The file it came in, what that holds beside its text, and what stands around the text. */
    fileName: optionalLine(longest.heading),
    reported: z.array(mark).default([]),
    around: z.array(z.string()).default([]),
  }),
  load: ({ tx, input: { version } }) => loadVersion(tx, version),
  may: ({ loaded }) => ({ action: versionDemands.write, body: loaded.bodyId }),
  perform: async ({ tx, input, loaded, actor, now, newId }): Promise<Outcome<{ count: number }>> => {
    const open = openForAct(loaded, "write");
    if (!open.ok) return open;
    const sections = readSections(input.markdown, newId);
    if (!sections.ok) return sections;
    await tx.deleteFrom("programme_import").where("version_id", "=", loaded.id).execute();
    const row = {
      id: newId(),
      version_id: loaded.id,
      markdown: input.markdown,
      file_name: input.fileName,
      reported: JSON.stringify(input.reported),
      around: JSON.stringify(input.around),
      created_by: actor.kind === "person" ? actor.id : null,
      created_at: now,
    };
    await tx.insertInto("programme_import").values(row).execute();
    return ok({ count: sections.value.length });
  },
  trace: ({ loaded, result: { count } }) => toldOfVersion(loaded, { count }),
});
