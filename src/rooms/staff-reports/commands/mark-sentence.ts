import { z } from "zod";
import { conflict, invalid, type Outcome, ok } from "../../../kernel/outcome.ts";
import { seenVersion } from "../../../platform/change/as-last-seen.ts";
import { command } from "../../../platform/change/command.ts";
import { optionalId } from "../../../platform/change/text-input.ts";
import { demands } from "../actions.ts";
import { markKinds, type ReportText } from "../model.ts";
import { markSentence as marked } from "../rules/sentences-in.ts";
import { openFor } from "./load-report-for-change.ts";
import { loadSection, writeSection } from "./write-section.ts";

const input = z.object({
  report: z.uuid("staff-reports:problem.report-missing"),
  section: z.uuid("staff-reports:problem.section-missing"),
  expectedVersion: seenVersion,
  sentence: z.coerce.number("staff-reports:problem.sentence-missing").int().nonnegative(),
  kind: z.enum(markKinds, "staff-reports:problem.viewpoint-kind"),
  about: optionalId("staff-reports:problem.proposal-section-missing"),
});

/** Marks one whole sentence of a section as a viewpoint. Problems: at their fields; a conflict when the text is another now. */
export const markSentence = command({
  name: "staff-reports/mark-sentence",
  input,
  load: ({ tx, input: { report, section } }) => loadSection(tx, report, section),
  may: ({ loaded }) => ({ action: demands.write, body: loaded.report.body_id }),
  perform: async ({ tx, input: given, loaded, actor, now, newId }): Promise<Outcome<{ id: string }>> => {
    const open = openFor(loaded.report, "write");
    if (!open.ok) return open;
    const { content, version } = loaded.section;
    if (version !== given.expectedVersion) return conflict("staff-reports:problem.text-moved");
    const id = newId();
    const text = marked(content as ReportText, given.sentence, { id, kind: given.kind });
    if (!text) return invalid({ path: "sentence", key: "staff-reports:problem.sentence-missing" });
    const about = { [id]: given.about };
    const written = await writeSection({ tx, loaded, content: text, about, actor, now, newId });
    return written.ok ? ok({ id }) : written;
  },
  trace: ({ loaded: { report, section } }) => ({
    subject: { kind: "staff-report", id: report.id },
    body: report.body_id,
    facts: { number: report.number, section: section.heading },
  }),
});
