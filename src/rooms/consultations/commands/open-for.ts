import { type Outcome, tooLate } from "../../../kernel/outcome.ts";
import { asLastSeen } from "../../../platform/change/as-last-seen.ts";
import { type IncomingAct, shutForIncoming } from "../rules/incoming-acts.ts";
import type { LoadedConsultee } from "./load-consultee.ts";

/**
 * Whether the act is open and nobody has changed the matter since the form was drawn. Problems: those of `shutForIncoming`,
 * a conflict.
 */
export function openFor(asked: LoadedConsultee, act: IncomingAct, seen: number): Outcome<null> {
  const shut = shutForIncoming(asked, act);
  return shut ? tooLate(shut) : asLastSeen(asked, seen);
}
