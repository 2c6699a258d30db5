import type { Trace } from "../../../platform/change/command.ts";
import type { LoadedConsultee } from "./load-consultee.ts";

type Entry = NonNullable<Trace["also"]>[number];

/** What a consultee did, told in the chain of the sender's case too: `name` is its sentence there. */
export const reachedSender = (
  name: Entry["name"],
  { senderCaseId, senderBodyId }: Pick<LoadedConsultee, "senderCaseId" | "senderBodyId">,
  facts: Entry["facts"],
): Entry => ({ name, subject: { kind: "case", id: senderCaseId }, body: senderBodyId, facts });
