import { page } from "../../../platform/web/page.ts";
import { show } from "../../../platform/web/problem.ts";
import { sendEvidence } from "../queries/send-evidence.ts";

/** A file of evidence, byte for byte as it came. */
export const loader = page(async ({ visit, params, request }) => {
  const asked = { activity: params.id, evidence: params.evidenceId, known: request.headers.get("if-none-match") };
  return show(await sendEvidence(visit.world, visit.actor, asked));
});
