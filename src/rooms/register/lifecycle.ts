import { type CaseState, caseStates, type Direction, type DocumentStatus, directions } from "./model.ts";

/** What can be done with a case. Which roles may do it stands in `actions.ts`, under the same name. */
export type CaseAct =
  | "add-document"
  | "assign"
  | "correct"
  | "set-secrecy"
  | "relate"
  | "add-number"
  | "close"
  | "reopen";

/** What can be done with one document of a case that is open, or closed where it says so. */
export type DocumentAct = "add-version" | "make-record" | "dispatch" | "discard" | "correct-document" | "mark-document";

/**
 * In which states of the case each act is open, and what is said when it is not. Errors are corrected and secrecy is
 * marked in a closed case too: the register must be right for as long as it is kept.
 */
export const caseActs: Record<CaseAct, { in: readonly CaseState[]; otherwise: string }> = {
  "add-document": { in: ["open"], otherwise: "register:case-is-closed" },
  assign: { in: ["open"], otherwise: "register:case-is-closed" },
  correct: { in: caseStates, otherwise: "register:case-is-closed" },
  "set-secrecy": { in: caseStates, otherwise: "register:case-is-closed" },
  relate: { in: caseStates, otherwise: "register:case-is-closed" },
  "add-number": { in: caseStates, otherwise: "register:case-is-closed" },
  close: { in: ["open"], otherwise: "register:case-is-closed" },
  reopen: { in: ["closed"], otherwise: "register:case-is-open" },
};

type DocumentRule = {
  in: readonly CaseState[];
  on: readonly DocumentStatus[];
  of: readonly Direction[];
  /** Said when status or direction shuts the act. */
  otherwise: string;
};

/** The same for documents: the state of the case, the status of the document, and how it came. */
export const documentActs: Record<DocumentAct, DocumentRule> = {
  "add-version": { in: ["open"], on: ["working"], of: directions, otherwise: "register:record-is-fixed" },
  "make-record": { in: ["open"], on: ["working"], of: directions, otherwise: "register:is-record-already" },
  dispatch: { in: ["open"], on: ["working", "record"], of: ["drawn_up"], otherwise: "register:only-drawn-up-is-sent" },
  discard: { in: ["open"], on: ["working"], of: directions, otherwise: "register:record-is-kept" },
  "correct-document": {
    in: caseStates,
    on: ["working", "record"],
    of: directions,
    otherwise: "register:document-is-discarded",
  },
  "mark-document": {
    in: caseStates,
    on: ["working", "record"],
    of: directions,
    otherwise: "register:document-is-discarded",
  },
};

/** The message key of why the act is shut for a case in this state, or null when it is open. */
export function shutForCase(state: CaseState, act: CaseAct): string | null {
  const row = caseActs[act];
  return row.in.includes(state) ? null : row.otherwise;
}

/** The message key of why the act is shut for this document, or null when it is open. */
export function shutForDocument(
  state: CaseState,
  document: { status: DocumentStatus; direction: Direction },
  act: DocumentAct,
): string | null {
  const row = documentActs[act];
  if (document.status === "discarded") return "register:document-is-discarded";
  if (!row.on.includes(document.status) || !row.of.includes(document.direction)) return row.otherwise;
  return row.in.includes(state) ? null : "register:case-is-closed";
}
