import { sql } from "kysely";
import { missing, type Outcome, ok } from "../../../kernel/outcome.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import type { RequestState } from "../model.ts";
import { type IndicatorRow, loadIndicator } from "./load-indicator.ts";

export type RequestRow = {
  id: string;
  indicatorId: string;
  wish: "target" | "definition" | "responsible" | "end";
  year: number | null;
  target: string | null;
  about: string | null;
  responsibleId: string | null;
  state: RequestState;
};

/** A request about an indicator, both locked. */
export async function loadRequest(
  tx: Tx,
  id: string,
): Promise<Outcome<{ request: RequestRow; indicator: IndicatorRow }>> {
  const { rows } = await sql<RequestRow>`
    select id, indicator_id as "indicatorId", wish, year, target::text, about, responsible_id as "responsibleId", state
    from indicator_request where id = ${id} for update`.execute(tx);
  const [request] = rows;
  if (!request) return missing("follow-up:indicator.request-missing");
  const indicator = await loadIndicator(tx, request.indicatorId);
  return indicator.ok ? ok({ request, indicator: indicator.value }) : indicator;
}
