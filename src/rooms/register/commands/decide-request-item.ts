import { sql } from "kysely";
import { z } from "zod";
import { type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import { asLastSeen, seenVersion } from "../../../platform/change/as-last-seen.ts";
import { command } from "../../../platform/change/command.ts";
import { optionalLine, optionalText } from "../../../platform/change/text-input.ts";
import { decideDisclosure } from "../actions.ts";
import { type DisclosureDecision, disclosureDecisions, longest } from "../model.ts";
import { namesProvision } from "../rules/names-provision.ts";
import { shutForRequest } from "../rules/shut-for-request.ts";
import { changeRequestRow } from "./change-request-row.ts";
import { loadRequestItem } from "./load-request-item.ts";
import { personIn } from "./person-in.ts";

const input = z
  .object({
    item: z.uuid("register:disclosure.item-missing"),
    version: seenVersion,
    decision: z.enum(disclosureDecisions, "register:disclosure.decision-missing"),
    provision: optionalLine(longest.provision),
    reason: optionalText(longest.reason),
  })
  .superRefine(({ decision, provision, reason }, context) => {
    if (decision === "released") return;
    const fault = (path: string, message: string) => context.addIssue({ code: "custom", message, path: [path] });
    if (provision === null) fault("provision", "register:disclosure.provision-missing");
    else if (!namesProvision(provision)) fault("provision", "register:provision-unclear");
    if (reason === null) fault("reason", "register:disclosure.reason-missing");
  });

/** The trail is Swedish, and the decision is the end of its sentence. */
const inTrail: Record<DisclosureDecision, string> = {
  released: "lämnas ut",
  released_in_part: "lämnas ut delvis",
  refused: "inte lämnas ut",
};

/**
 * Decides whether one record goes out, whole or with parts covered, or is kept back with the provision that forbids it
 * (TF 2:2, 2:15; OSL 6:3). A mark on the record decides nothing (OSL 5:5). A decision can be changed until the request is
 * closed; every one stays in the trail. Problems: at their fields; a conflict when somebody decided meanwhile.
 */
export const decideRequestItem = command({
  name: "register/decide-request-item",
  input,
  load: ({ tx, input: { item } }) => loadRequestItem(tx, item),
  may: ({ loaded }) => ({ action: decideDisclosure, body: loaded.request.body_id }),
  perform: async ({ tx, actor, input: decided, loaded: row, now }): Promise<Outcome<{ request: string }>> => {
    const shut = shutForRequest(row.request.state);
    if (shut) return tooLate(shut);
    const seen = asLastSeen(row, decided.version);
    if (!seen.ok) return seen;
    const { decision, provision, reason } = decided;
    const grounds = decision === "released" ? { provision: null, reason: null } : { provision, reason };
    const by = { decided_by: personIn(actor), decided_at: now, version: sql<number>`version + 1` };
    const change = tx.updateTable("disclosure_item").set({ decision, ...grounds, ...by });
    await change.where("id", "=", row.id).execute();
    await changeRequestRow(tx, row.request.id, {});
    return ok({ request: row.request.id });
  },
  trace: ({ loaded: { request, document, caseNumber }, input: { decision, provision } }) => ({
    subject: { kind: "disclosure-request", id: request.id },
    body: request.body_id,
    facts: {
      reference: request.reference,
      document,
      number: caseNumber,
      decision: decision === "released" ? inTrail.released : `${inTrail[decision]} (${provision})`,
    },
  }),
});
