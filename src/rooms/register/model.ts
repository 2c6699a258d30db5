/** A case is open until it is closed; it may be opened again. */
export const caseStates = ["open", "closed"] as const;
export type CaseState = (typeof caseStates)[number];

/** How a document came to the case (TF 2:9–10): it reached the authority, was drawn up there, or was sent from it. */
export const directions = ["received", "drawn_up", "dispatched"] as const;
export type Direction = (typeof directions)[number];

/**
 * A working document is the author's until it becomes a public record (TF 2:10, 2:12). A discarded one was weeded out
 * before it became a record: its files are gone, its place in the case is kept.
 */
export const documentStatuses = ["working", "record", "discarded"] as const;
export type DocumentStatus = (typeof documentStatuses)[number];

/** `successor_of`: carries on where an earlier case ended. */
export const relationKinds = ["successor_of", "related"] as const;
export type RelationKind = (typeof relationKinds)[number];

/** A number somebody else gave the matter, exactly as they wrote it. */
export type ForeignNumber = { raw: string; saidBy: string | null };

/**
 * What may be shown to anyone, and what may not: OSL 5:2 demands that counterparty and subject can be left out of what the
 * public sees. They are two sets of fields from the first day, never one row with a flag.
 */
export type PublicAndProtected = {
  publicSubject: string;
  protectedSubject: string | null;
  publicCounterparty: string | null;
  protectedCounterparty: string | null;
};

/** A request to see public records (TF 2:15–18): open until somebody has decided on all of it. */
export const requestStates = ["open", "decided"] as const;
export type RequestState = (typeof requestStates)[number];

/** How a request reached the authority; no form is demanded (TF 2:17). */
export const requestChannels = ["form", "mail", "phone", "visit"] as const;
export type RequestChannel = (typeof requestChannels)[number];

/** A record goes out, goes out with parts covered (TF 2:15), or is kept back with a provision named (TF 2:2). */
export const disclosureDecisions = ["released", "released_in_part", "refused"] as const;
export type DisclosureDecision = (typeof disclosureDecisions)[number];

/** Longest texts, in characters. */
export const longest = {
  subject: 500,
  counterparty: 200,
  provision: 120,
  note: 1_000,
  number: 100,
  reason: 1_000,
  outcome: 1_000,
  wanted: 5_000,
  requester: 200,
  replyAddress: 200,
} as const;
