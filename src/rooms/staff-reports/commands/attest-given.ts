import { z } from "zod";
import { conflict, type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import type { Actor } from "../../../platform/access/actor.ts";
import type { Demand } from "../../../platform/change/command.ts";
import { attestForAnother, demands } from "../actions.ts";
import { shutForReport } from "../lifecycle.ts";
import { standsInFor } from "../queries/stands-in-for.ts";
import { attestTurn } from "../rules/attest-turn.ts";
import type { AttestedReport, AttestingLine } from "./load-attest.ts";

/** What one who attests, or refuses to, sends: which version they had before them, and the session they sit in. */
export const attestInput = z.object({
  report: z.uuid("staff-reports:problem.report-missing"),
  sha256: z.string().regex(/^[0-9a-f]{64}$/, "staff-reports:problem.attest-changed"),
  session: z.uuid("staff-reports:problem.session-ended"),
});

/** Only whose turn it is may, themself or by their substitute; for everybody else it is an action that nobody has. */
export function attestDemand({ actor, loaded }: { actor: Actor; loaded: AttestedReport }): Demand {
  const body = loaded.report.body_id;
  const turn = attestTurn(loaded.lines);
  const mine = loaded.report.state !== "attesting" || (turn && standsInFor(actor, turn.personId, body) !== null);
  return { action: mine ? demands.attest : attestForAnother, body };
}

/** Whose turn it is, when what they saw is what stands there and what was frozen. */
export function attestable(loaded: AttestedReport, seen: string): Outcome<AttestingLine> {
  const { report, lines, version, sha256 } = loaded;
  const shut = shutForReport(report.state, "attest");
  if (shut) return tooLate(shut);
  const turn = attestTurn(lines);
  if (!turn) return tooLate("staff-reports:problem.attested-already");
  if (version?.sha256 !== seen || sha256 !== seen) return conflict("staff-reports:problem.attest-changed");
  return ok(turn);
}
