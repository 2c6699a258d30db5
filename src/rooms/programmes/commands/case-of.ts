import { invalid, type Outcome, ok } from "../../../kernel/outcome.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import { caseByNumber } from "../../register/index.ts";

/**
 * The case of the programme's own body that a typed number means; null when none is typed. Problems at `case`: those of
 * `caseByNumber`, and `programmes:version.case-elsewhere` for another authority's.
 */
export async function caseOf(tx: Tx, typed: string | null, bodyId: string): Promise<Outcome<string | null>> {
  if (typed === null) return ok(null);
  const found = await caseByNumber(tx, typed, bodyId, "case");
  if (!found.ok) return found;
  if (found.value.bodyId !== bodyId) return invalid({ path: "case", key: "programmes:version.case-elsewhere" });
  return ok(found.value.id);
}
