import { z } from "zod";
import { conflict, type Outcome, ok } from "../../../kernel/outcome.ts";
import { seenVersion } from "../../../platform/change/as-last-seen.ts";
import { command } from "../../../platform/change/command.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import { parseRichText } from "../../../platform/paper/rich-text/parse-rich-text.ts";
import { demands } from "../actions.ts";
import type { ReportText } from "../model.ts";
import { openFor } from "./load-report-for-change.ts";
import { loadSection, type SectionRow, writeSection } from "./write-section.ts";

const input = z.object({
  report: z.uuid("staff-reports:problem.report-missing"),
  section: z.uuid("staff-reports:problem.section-missing"),
  expectedVersion: seenVersion,
  content: z.unknown(),
  /** Which section of the proposal each viewpoint is about, by its id. */
  about: z.record(z.string().max(64), z.string().max(64).nullable()).default({}),
});

/** What a conflict carries: the text that stands, whose it is and from when. */
export type StandingSection = { content: ReportText; version: number; by: string; at: Temporal.Instant };

async function standing(tx: Tx, { content, version, updated_by, updated_at }: SectionRow): Promise<StandingSection> {
  const person = updated_by
    ? await tx
        .selectFrom("person")
        .select(["given_name", "family_name"])
        .where("id", "=", updated_by)
        .executeTakeFirst()
    : null;
  const by = person ? `${person.given_name} ${person.family_name}` : "Värn";
  return { content: content as ReportText, version, by, at: updated_at };
}

/** Keys come in any order out of the database; the same text in another order is no change. */
const same = (a: unknown, b: unknown): boolean => {
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return a === b;
  const [left, right] = [Object.entries(a), new Map(Object.entries(b))];
  return left.length === right.size && left.every(([key, value]) => right.has(key) && same(value, right.get(key)));
};

/**
 * Saves the text of one section. What is the same as before changes nothing and voids no attest. Problems: those of the text, at
 * `content`; a conflict that carries the other's text when somebody has saved since it was opened.
 */
export const saveSection = command({
  name: "staff-reports/save-section",
  input,
  load: ({ tx, input: { report, section } }) => loadSection(tx, report, section),
  may: ({ loaded }) => ({ action: demands.write, body: loaded.report.body_id }),
  perform: async (doing): Promise<Outcome<{ version: number; at: Temporal.Instant }>> => {
    const { tx, input: given, loaded, actor, now, newId } = doing;
    const open = openFor(loaded.report, "write");
    if (!open.ok) return open;
    const content = parseRichText(given.content, "content");
    if (!content.ok) return content;
    const { section } = loaded;
    const moved = Object.keys(given.about).length > 0;
    if (!moved && same(content.value, section.content)) return ok({ version: section.version, at: now });
    if (section.version !== given.expectedVersion)
      return conflict("staff-reports:problem.section-changed", await standing(tx, section));
    const written = await writeSection({ tx, loaded, content: content.value, about: given.about, actor, now, newId });
    return written.ok ? ok({ version: written.value, at: now }) : written;
  },
  trace: ({ loaded: { report, section } }) => ({
    subject: { kind: "staff-report", id: report.id },
    body: report.body_id,
    facts: { number: report.number, section: section.heading },
  }),
});
