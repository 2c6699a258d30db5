import type { Addressee } from "../model.ts";

type Requirement = { addressee: Addressee; bodyIds: readonly string[] };
type Body = { bodyId: string; kind: string };

const committees: ReadonlySet<string> = new Set(["executive_board", "committee", "district_council"]);

/**
 * Whether a requirement binds a body. The council itself is not bound, since it decides; companies are bound through the
 * parent company and their own board's adoption; bodies outside the municipality by name alone.
 */
export function bindsBody({ addressee, bodyIds }: Requirement, { bodyId, kind }: Body): boolean {
  if (addressee === "named") return bodyIds.includes(bodyId);
  const committee = committees.has(kind);
  if (addressee === "committees") return committee;
  return kind === "company" || (addressee === "all" && committee);
}
