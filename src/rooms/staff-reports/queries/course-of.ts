import type { Actor } from "../../../platform/access/actor.ts";
import type { SettledItem } from "../../meetings/index.ts";
import type { ReportState } from "../model.ts";
import { attestTurn } from "../rules/attest-turn.ts";
import type { ReportAsPaper } from "./paper-of.ts";
import type { SignatoryPart } from "./report-parts.ts";
import { standsInFor } from "./stands-in-for.ts";

type Facts = {
  id: string;
  bodyId: string;
  state: ReportState;
  decidedBy: string | null;
  decidedDay: Temporal.PlainDate | null;
  dispatchedAt: Temporal.Instant | null;
};
type Found = { read: ReportAsPaper; signatories: readonly SignatoryPart[]; item: SettledItem | null };

/** How far a report has come after it was written: who has attested and whose turn it is, the item that decides or sent it back, and what was decided. */
export function courseOf(facts: Facts, { read, signatories, item }: Found, actor: Actor) {
  const lines = signatories.map(({ id, position, person, name, title }) => {
    return { signatoryId: id, position, personId: person, name, title };
  });
  const held = new Set(read.attests.map(({ signatoryId }) => signatoryId));
  const toAttest = lines.map((line) => ({ ...line, attested: held.has(line.signatoryId) }));
  const turn = facts.state === "attesting" ? attestTurn(toAttest) : null;
  const mine = turn !== null && standsInFor(actor, turn.personId, facts.bodyId) !== null;
  const { id, state, decidedBy, decidedDay, dispatchedAt } = facts;
  const decided = { decidedBy, decidedDay, dispatchedAt };
  return { id, state, ...decided, version: read.version, lines, attests: read.given, turn, mine, item };
}
