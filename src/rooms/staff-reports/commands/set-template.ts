import { sql } from "kysely";
import { z } from "zod";
import { conflict, invalid, missing, type Outcome, ok } from "../../../kernel/outcome.ts";
import { command } from "../../../platform/change/command.ts";
import { optionalLine, requiredLine } from "../../../platform/change/text-input.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import { setUpTemplate } from "../actions.ts";
import { longest, mostOf, sectionKinds } from "../model.ts";
import { templateOf } from "../queries/template-of.ts";

const input = z.object({
  body: z.uuid("staff-reports:problem.body-missing"),
  /** 0 while the body still uses the house's own template. */
  expectedVersion: z.coerce.number().int().nonnegative(),
  sections: z
    .array(
      z.object({
        kind: z.enum(sectionKinds, "staff-reports:problem.section-kind"),
        heading: requiredLine("staff-reports:problem.heading-missing", longest.heading),
        mandatory: z.boolean(),
        guidance: optionalLine(longest.guidance).transform((text) => text ?? ""),
      }),
    )
    .min(1, "staff-reports:problem.template-empty")
    .max(mostOf.sections, "staff-reports:problem.too-many-sections"),
});

async function load(tx: Tx, body: string) {
  const row = await tx.selectFrom("body").select(["id", "name"]).where("id", "=", body).forUpdate().executeTakeFirst();
  return row ? ok({ ...row, template: await templateOf(tx, body) }) : missing("staff-reports:problem.body-missing");
}

/** A body's own template: which sections, under which headings, and which must be written. Reports already begun keep theirs. */
export const setTemplate = command({
  name: "staff-reports/set-template",
  input,
  load: ({ tx, input: { body } }) => load(tx, body),
  may: ({ loaded }) => ({ action: setUpTemplate, body: loaded.id }),
  perform: async ({ tx, input: given, loaded, newId }): Promise<Outcome<null>> => {
    const { template, id: body, name } = loaded;
    if (template.version !== given.expectedVersion) return conflict("staff-reports:problem.changed-meanwhile");
    if (!given.sections.some(({ kind }) => kind === "proposed_decision"))
      return invalid({ path: "sections", key: "staff-reports:problem.decision-needed" });
    const sections = JSON.stringify(given.sections);
    if (template.id === null) {
      await tx.insertInto("report_template").values({ id: newId(), body_id: body, name, sections }).execute();
    } else {
      const next = { sections, version: sql<number>`version + 1` };
      await tx.updateTable("report_template").set(next).where("id", "=", template.id).execute();
    }
    return ok(null);
  },
  trace: ({ loaded: { id, name }, input: { sections } }) => ({
    subject: { kind: "body", id },
    body: id,
    facts: { name, count: sections.length },
  }),
});
