import { z } from "zod";
import { invalid, type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import { seenVersion } from "../../../platform/change/as-last-seen.ts";
import { command } from "../../../platform/change/command.ts";
import { requiredDay } from "../../../platform/change/day-input.ts";
import { requiredText } from "../../../platform/change/text-input.ts";
import { versionDemands } from "../actions.ts";
import { longest } from "../model.ts";
import { changeVersionRow } from "./change-version-row.ts";
import { loadVersion } from "./load-version.ts";
import { openForAct } from "./open-for-act.ts";
import { toldOfVersion } from "./told-of-version.ts";

/** Notes that an adopted version was repealed with nothing in its place. Problems: at their fields; repealed already. */
export const repealVersion = command({
  name: "programmes/repeal-version",
  input: z.object({
    version: z.uuid("programmes:problem.version-missing"),
    expectedVersion: seenVersion,
    day: requiredDay("programmes:decide.repeal-day-missing"),
    reason: requiredText("programmes:decide.repeal-reason-missing", longest.reason),
  }),
  load: ({ tx, input: { version } }) => loadVersion(tx, version),
  may: ({ loaded }) => ({ action: versionDemands.repeal, body: loaded.bodyId }),
  perform: async ({ tx, input: { day, reason, expectedVersion }, loaded }): Promise<Outcome<null>> => {
    const open = openForAct(loaded, "repeal", expectedVersion);
    if (!open.ok) return open;
    if (loaded.repealedDay) return tooLate("programmes:problem.repealed", { day: loaded.repealedDay.toString() });
    const from = loaded.inForceFrom;
    if (from && Temporal.PlainDate.compare(day, from) < 0) {
      return invalid({ path: "day", key: "programmes:decide.repeal-before-force", values: { day: from.toString() } });
    }
    await changeVersionRow(tx, loaded.id, { repealed_day: day, repealed_reason: reason });
    return ok(null);
  },
  trace: ({ loaded, input: { day } }) => toldOfVersion(loaded, { day: day.toString() }),
});
