import type { Tx } from "../../../platform/database/connect.ts";
import { tellSystems } from "../../../platform/webhooks/sending/tell-systems.ts";
import type { World } from "../../../platform/world.ts";
import { reportLinks } from "../rules/report-links.ts";

type Dispatched = { id: string; bodyId: string; caseId: string; caseNumber: string; documentId: string };

/** Tells the systems of the body whose decision it is that it has been dispatched, and where its record is. */
export async function tellOfDispatch(
  tx: Tx,
  { id, bodyId, caseId, caseNumber, documentId }: Dispatched,
  means: { now: Temporal.Instant } & Pick<World, "newId">,
): Promise<void> {
  const data = {
    ids: { report: id, case: caseId, document: documentId },
    numbers: { caseNumber },
    page: reportLinks.page(id),
    api: `/reports/${id}`,
  };
  await tellSystems(tx, [{ kind: "decision.dispatched", bodyId, data }], means);
}
