import type { Outcome } from "../../../kernel/outcome.ts";
import { readRichText } from "../../../platform/paper/web/read-rich-text.ts";
import { readViewpointSections } from "../../../platform/paper/web/read-viewpoint-sections.ts";
import type { Asked } from "../../../platform/web/page.ts";
import type { Fields } from "../../../platform/web/read-form.ts";
import { saveSection } from "../commands/save-section.ts";
import { decisionPoints } from "../rules/decision-points.ts";
import { readRows } from "./row-form.ts";
import { viewpointKinds } from "./viewpoint-settings.ts";

type Saved = { version: number; at: Temporal.Instant };

/** What was written in a section's form or by its editor, saved; a proposed decision is written point by point. */
export async function saveWritten({ visit, params, fields }: Asked & { fields: Fields }): Promise<Outcome<Saved>> {
  const { world, actor, language, requestId } = visit;
  const asked = { report: params.id, section: params.section, expectedVersion: fields.expectedVersion };
  if (fields.kind === "proposed_decision") {
    const { rows } = readRows(fields, ["point"], "point");
    const content = decisionPoints(rows.map(({ point = "" }) => point.replace(/\r\n?/g, "\n").trim()));
    return saveSection(world, actor, { ...asked, content }, requestId);
  }
  const content = readRichText(fields, "content", { newId: world.newId, kinds: viewpointKinds(language) });
  if (!content.ok) return content;
  const about = readViewpointSections(fields, "content");
  return saveSection(world, actor, { ...asked, content: content.value, about }, requestId);
}
