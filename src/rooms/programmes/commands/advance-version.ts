import { z } from "zod";
import { invalid, type Outcome, ok } from "../../../kernel/outcome.ts";
import { seenVersion } from "../../../platform/change/as-last-seen.ts";
import { command } from "../../../platform/change/command.ts";
import { optionalText } from "../../../platform/change/text-input.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import { versionDemands } from "../actions.ts";
import { longest } from "../model.ts";
import { nextState, type StepAct, stepActs } from "../rules/next-state.ts";
import { changeVersionRow } from "./change-version-row.ts";
import { loadVersion } from "./load-version.ts";
import { openForAct } from "./open-for-act.ts";
import { toldOfVersion } from "./told-of-version.ts";

const input = z.object({
  version: z.uuid("programmes:problem.version-missing"),
  expectedVersion: seenVersion,
  act: z.enum(stepActs),
  /** Why it was referred back or rejected, or is tabled. */
  reason: optionalText(longest.reason),
});

/** What the trail says was done; it is written in Swedish, whatever the reader's language. */
const told: Record<StepAct, string> = {
  "approve-for-consultation": "godkände för remiss",
  compile: "började sammanställa remissvaren om",
  prepare: "tog till beredning",
  propose: "noterade att styrelsen har föreslagit",
  reject: "noterade avslag på",
  table: "noterade bordläggning av",
  "refer-back": "noterade återremiss av",
  "take-up": "tog upp på nytt",
};

const needText: ReadonlySet<StepAct> = new Set(["approve-for-consultation", "prepare"]);
const needReason: ReadonlySet<StepAct> = new Set(["refer-back", "reject"]);

const hasText = async (tx: Tx, versionId: string) =>
  (await tx
    .selectFrom("programme_part")
    .select("id")
    .where("version_id", "=", versionId)
    .limit(1)
    .executeTakeFirst()) !== undefined;

/**
 * One step in the life of a version that brings nothing but itself, or a reason. Problems: the act is shut; the version has
 * no text yet; at `reason` when it is referred back or rejected without one; a conflict.
 */
export const advanceVersion = command({
  name: "programmes/advance-version",
  input,
  load: ({ tx, input: { version } }) => loadVersion(tx, version),
  may: ({ loaded, input: { act } }) => ({ action: versionDemands[act], body: loaded.bodyId }),
  perform: async ({ tx, input: { act, reason, expectedVersion }, loaded }): Promise<Outcome<{ act: StepAct }>> => {
    const open = openForAct(loaded, act, expectedVersion);
    if (!open.ok) return open;
    if (needReason.has(act) && reason === null) {
      return invalid({ path: "reason", key: "programmes:decide.reason-missing" });
    }
    if (needText.has(act) && !(await hasText(tx, loaded.id))) {
      return invalid({ path: "", key: "programmes:problem.no-text" });
    }
    const halted_reason = act === "take-up" ? null : reason;
    await changeVersionRow(tx, loaded.id, { ...nextState(loaded, act), halted_reason });
    return ok({ act });
  },
  trace: ({ loaded, input: { act } }) => toldOfVersion(loaded, { done: told[act], act }),
});
