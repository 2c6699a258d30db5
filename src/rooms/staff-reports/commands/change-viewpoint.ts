import { z } from "zod";
import { missing, type Outcome, ok } from "../../../kernel/outcome.ts";
import { command } from "../../../platform/change/command.ts";
import { optionalId } from "../../../platform/change/text-input.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import type { RichText } from "../../../platform/paper/rich-text/rich-text.ts";
import { viewpointsIn } from "../../../platform/paper/rich-text/viewpoints-in.ts";
import { demands } from "../actions.ts";
import { markKinds, type ReportText } from "../model.ts";
import { mapViewpoints } from "../rules/map-viewpoints.ts";
import { openFor } from "./load-report-for-change.ts";
import { type ChangingSection, loadSection, writeSection } from "./write-section.ts";

const input = z.object({
  report: z.uuid("staff-reports:problem.report-missing"),
  viewpoint: z.uuid("staff-reports:problem.viewpoint-missing"),
  /** `none` takes the mark off; the words stay. */
  kind: z.enum([...markKinds, "none"], "staff-reports:problem.viewpoint-kind"),
  about: optionalId("staff-reports:problem.proposal-section-missing"),
});

/** The section where the viewpoint is marked. */
async function loadMarked(tx: Tx, report: string, viewpoint: string): Promise<Outcome<ChangingSection>> {
  const rows = await tx
    .selectFrom("report_section")
    .select(["id", "content"])
    .where("report_id", "=", report)
    .execute();
  const found = rows.find(({ content }) => viewpointsIn(content as RichText).some(({ id }) => id === viewpoint));
  return found ? loadSection(tx, report, found.id) : missing("staff-reports:problem.viewpoint-missing");
}

/** Says what a marked viewpoint is and which section of the proposal it is about, or takes the mark off. */
export const changeViewpoint = command({
  name: "staff-reports/change-viewpoint",
  input,
  load: ({ tx, input: { report, viewpoint } }) => loadMarked(tx, report, viewpoint),
  may: ({ loaded }) => ({ action: demands.write, body: loaded.report.body_id }),
  perform: async ({ tx, input: given, loaded, actor, now, newId }): Promise<Outcome<null>> => {
    const open = openFor(loaded.report, "write");
    if (!open.ok) return open;
    const { viewpoint, kind } = given;
    const text = mapViewpoints(loaded.section.content as ReportText, (mark) => {
      if (mark.id !== viewpoint) return mark;
      return kind === "none" ? null : { ...mark, kind };
    });
    const about = kind === "none" ? {} : { [viewpoint]: given.about };
    const written = await writeSection({ tx, loaded, content: text, about, actor, now, newId });
    return written.ok ? ok(null) : written;
  },
  trace: ({ loaded: { report, section } }) => ({
    subject: { kind: "staff-report", id: report.id },
    body: report.body_id,
    facts: { number: report.number, section: section.heading },
  }),
});
