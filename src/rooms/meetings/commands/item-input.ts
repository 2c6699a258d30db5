import { z } from "zod";
import { type FieldProblem, invalid, type Outcome, ok } from "../../../kernel/outcome.ts";
import { optionalLine, requiredLine } from "../../../platform/change/text-input.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import { fromMarkdown } from "../../../platform/paper/rich-text/from-markdown.ts";
import { caseByNumber } from "../../register/index.ts";
import { itemGroups, longest } from "../model.ts";

/** What a form says of an item that belongs to the meeting itself. */
export const itemInput = z.object({
  title: requiredLine("meetings:problem.title-missing", longest.title),
  group: z.enum(itemGroups, "meetings:problem.choose-group"),
  caseNumber: optionalLine(100),
  proposed: z
    .string()
    .nullish()
    .transform((text) => text ?? "")
    .pipe(z.string().max(longest.text)),
});

type Columns = { title: string; item_group: string; case_id: string | null; proposed: string };

/** The same as columns. Problems: a number that is nobody's at `caseNumber`, a text that cannot be read at `proposed`. */
export async function itemColumns(
  tx: Tx,
  written: z.output<typeof itemInput>,
  { bodyId, newId }: { bodyId: string; newId: () => string },
): Promise<Outcome<Columns>> {
  const { title, group, caseNumber } = written;
  const named = caseNumber === null ? ok(null) : await caseByNumber(tx, caseNumber, bodyId, "caseNumber");
  const read = fromMarkdown(written.proposed, { path: "proposed", newId });
  if (named.ok && read.ok) {
    const proposed = JSON.stringify(read.value);
    return ok({ title, item_group: group, case_id: named.value?.id ?? null, proposed });
  }
  const faults: FieldProblem[] = [];
  for (const outcome of [named, read])
    if (!outcome.ok && outcome.problem.kind === "invalid") faults.push(...outcome.problem.fields);
  return invalid(...faults);
}
