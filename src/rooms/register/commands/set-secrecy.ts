import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { invalid, type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import { asLastSeen, seenVersion } from "../../../platform/change/as-last-seen.ts";
import { command } from "../../../platform/change/command.ts";
import { demands } from "../actions.ts";
import { shutForCase } from "../lifecycle.ts";
import { changeCaseRow } from "./change-case-row.ts";
import { loadCase } from "./load-case.ts";
import { secrecyInput, withProvision } from "./secrecy-input.ts";

const input = withProvision(z.object({ case: z.uuid("register:case-missing"), version: seenVersion, ...secrecyInput }));

/**
 * Marks a case as possibly secret, naming the provision (TF 2:20, OSL 5:5), or takes the mark away when the provision is
 * left empty. The mark decides nothing: secrecy is tried at every request. Problems: `register:protected-text-remains`.
 */
export const setSecrecy = command({
  name: "register/set-secrecy",
  input,
  load: ({ tx, input: { case: id } }) => loadCase(tx, id),
  may: ({ loaded }) => ({ action: demands["set-secrecy"], body: loaded.body_id }),
  perform: async ({ tx, input: wanted, loaded: row, now }): Promise<Outcome<null>> => {
    const shut = shutForCase(row.state, "set-secrecy");
    if (shut) return tooLate(shut);
    const seen = asLastSeen(row, wanted.version);
    if (!seen.ok) return seen;
    const { secrecyProvision, secrecyNote } = wanted;
    if (secrecyProvision === null && (row.protected_subject || row.protected_counterparty)) {
      return invalid({ path: "secrecyProvision", key: "register:protected-text-remains" });
    }
    const change = {
      secrecy_provision: secrecyProvision,
      secrecy_note: secrecyNote,
      secrecy_day: secrecyProvision ? dayOf(now) : null,
    };
    await changeCaseRow(tx, row.id, change, now);
    return ok(null);
  },
  trace: ({ loaded, input: { secrecyProvision } }) => ({
    subject: { kind: "case", id: loaded.id },
    body: loaded.body_id,
    facts: { number: loaded.number, provision: secrecyProvision ?? "ingen bestämmelse" },
  }),
});
