import { type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import { attestTurn } from "../rules/attest-turn.ts";
import type { AttestedReport } from "./load-attest.ts";

/** The version that everybody has attested, when it is what stands there now. Problem: `…not-fully-attested`. */
export function fullyAttested({ lines, version, sha256 }: AttestedReport): Outcome<{ id: string; number: number }> {
  const holds = version !== null && version.sha256 === sha256 && lines.length > 0 && attestTurn(lines) === null;
  return holds ? ok(version) : tooLate("staff-reports:problem.not-fully-attested");
}
