import { invalid, type Outcome, ok } from "../../../kernel/outcome.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import { parseRichText } from "../../../platform/paper/rich-text/parse-rich-text.ts";
import type { RichText } from "../../../platform/paper/rich-text/rich-text.ts";
import { viewpointsIn } from "../../../platform/paper/rich-text/viewpoints-in.ts";
import { consulteeForReport } from "../../consultations/index.ts";
import { markKinds } from "../model.ts";
import { mapViewpoints } from "../rules/map-viewpoints.ts";

export type MarkedSection = {
  reportId: string;
  consulteeId: string | null;
  /** The section's row. */
  sectionId: string;
  content: RichText;
  /** Which section of the proposal each is about, by the viewpoint's id; those left out keep what they have. */
  about: Readonly<Record<string, string | null>>;
};

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

async function elsewhere(tx: Tx, { reportId, sectionId }: MarkedSection): Promise<Set<string>> {
  const rows = await tx
    .selectFrom("report_section")
    .select("content")
    .where("report_id", "=", reportId)
    .where("id", "<>", sectionId)
    .execute();
  return new Set(rows.flatMap(({ content }) => viewpointsIn(content as RichText).map(({ id }) => id)));
}

/** Words copied from another section or another report are a viewpoint of their own, so they get an id of their own. */
async function ownIds(tx: Tx, marked: MarkedSection, taken: Set<string>, newId: () => string) {
  const ids = viewpointsIn(marked.content).map(({ id }) => id);
  const known = ids.filter((id) => uuid.test(id));
  const rows =
    known.length === 0
      ? []
      : await tx.selectFrom("report_viewpoint").select(["id", "report_id"]).where("id", "in", known).execute();
  const foreign = new Set(rows.filter((row) => row.report_id !== marked.reportId).map(({ id }) => id));
  return new Map(ids.map((id) => [id, uuid.test(id) && !taken.has(id) && !foreign.has(id) ? id : newId()]));
}

async function writeRows(tx: Tx, marked: MarkedSection, ids: Map<string, string>, taken: Set<string>): Promise<void> {
  const { reportId, consulteeId, content, about } = marked;
  const asked = Object.keys(about).length > 0 && consulteeId ? await consulteeForReport(tx, consulteeId) : null;
  const sections = new Set(asked?.sections.map(({ sectionId }) => sectionId));
  for (const { id, kind } of viewpointsIn(content)) {
    const row = { id: ids.get(id) ?? id, report_id: reportId, kind };
    const said = about[id];
    const place = said === undefined ? {} : { section_id: said !== null && sections.has(said) ? said : null };
    await tx
      .insertInto("report_viewpoint")
      .values({ ...row, ...place })
      .onConflict((on) => on.column("id").doUpdateSet({ kind, ...place }))
      .execute();
  }
  const kept = [...ids.values(), ...taken];
  const gone = tx.deleteFrom("report_viewpoint").where("report_id", "=", reportId);
  await (kept.length === 0 ? gone : gone.where("id", "not in", kept)).execute();
}

/**
 * Brings the rows of the viewpoints into agreement with the marks in a section's new text, and answers with the text where
 * every mark has an id of its own. Problem, at `content`: a mark of a kind there is not.
 */
export async function keepViewpoints(tx: Tx, marked: MarkedSection, newId: () => string): Promise<Outcome<RichText>> {
  const strange = viewpointsIn(marked.content).find(({ kind }) => !markKinds.some((known) => known === kind));
  if (strange) return invalid({ path: "content", key: "staff-reports:problem.viewpoint-kind" });
  const taken = await elsewhere(tx, marked);
  const ids = await ownIds(tx, marked, taken, newId);
  await writeRows(tx, marked, ids, taken);
  const renamed = mapViewpoints(marked.content, ({ id, kind }) => ({ id: ids.get(id) ?? id, kind }));
  const text = parseRichText(renamed, "content");
  return text.ok ? ok(text.value) : text;
}
