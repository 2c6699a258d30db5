import { z } from "zod";
import { conflict, invalid, type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import { seenVersion } from "../../../platform/change/as-last-seen.ts";
import { command } from "../../../platform/change/command.ts";
import { optionalDay } from "../../../platform/change/day-input.ts";
import { optionalLine, requiredLine } from "../../../platform/change/text-input.ts";
import { writeProgramme } from "../actions.ts";
import { longest } from "../model.ts";
import { caseOf } from "./case-of.ts";
import { changeVersionRow } from "./change-version-row.ts";
import { loadVersion } from "./load-version.ts";
import { toldOfVersion } from "./told-of-version.ts";

/**
 * Its period's label, its case and when somebody must ask whether it still holds. What is adopted keeps its label, since that
 * is what was decided. Problems: at their fields; a conflict with what stands.
 */
export const changeVersion = command({
  name: "programmes/change-version",
  input: z.object({
    version: z.uuid("programmes:problem.version-missing"),
    expectedVersion: seenVersion,
    periodLabel: requiredLine("programmes:begin.label-missing", longest.label),
    case: optionalLine(longest.number),
    reviewDay: optionalDay,
  }),
  load: ({ tx, input: { version } }) => loadVersion(tx, version),
  may: ({ loaded }) => ({ action: writeProgramme, body: loaded.bodyId }),
  perform: async ({ tx, input, loaded }): Promise<Outcome<null>> => {
    if (loaded.state === "rejected") return tooLate("programmes:problem.rejected");
    if (loaded.version !== input.expectedVersion) return conflict("web:conflict", loaded);
    const { inForceFrom, state, periodLabel } = loaded;
    if (state === "adopted" && input.periodLabel !== periodLabel) {
      return invalid({ path: "periodLabel", key: "programmes:version.label-decided", values: { label: periodLabel } });
    }
    const { reviewDay } = input;
    if (reviewDay && inForceFrom && Temporal.PlainDate.compare(reviewDay, inForceFrom) < 0) {
      const values = { day: inForceFrom.toString() };
      return invalid({ path: "reviewDay", key: "programmes:decide.review-before-force", values });
    }
    const file = await caseOf(tx, input.case, loaded.bodyId);
    if (!file.ok) return file;
    await changeVersionRow(tx, loaded.id, {
      period_label: input.periodLabel,
      case_id: file.value,
      review_day: reviewDay,
    });
    return ok(null);
  },
  trace: ({ loaded }) => toldOfVersion(loaded),
});
