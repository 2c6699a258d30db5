import type { CaseState, DocumentStatus } from "./model.ts";

/** What can be done with a case. Which roles may do it stands in `actions.ts`, under the same name. */
export type CaseErrand =
  | "add-document"
  | "assign"
  | "correct"
  | "set-secrecy"
  | "relate"
  | "add-number"
  | "close"
  | "reopen";

/** What can be done with one document of a case that is open, or closed where it says so. */
export type DocumentErrand =
  | "add-version"
  | "make-record"
  | "dispatch"
  | "discard"
  | "correct-document"
  | "mark-document";

/**
 * In which states of the case each errand is open, and what is said when it is not. Errors are corrected and secrecy is
 * marked in a closed case too: the register must be right for as long as it is kept.
 */
export const caseErrands: Record<CaseErrand, { in: readonly CaseState[]; otherwise: string }> = {
  "add-document": { in: ["open"], otherwise: "register:case-is-closed" },
  assign: { in: ["open"], otherwise: "register:case-is-closed" },
  correct: { in: ["open", "closed"], otherwise: "register:case-is-closed" },
  "set-secrecy": { in: ["open", "closed"], otherwise: "register:case-is-closed" },
  relate: { in: ["open", "closed"], otherwise: "register:case-is-closed" },
  "add-number": { in: ["open", "closed"], otherwise: "register:case-is-closed" },
  close: { in: ["open"], otherwise: "register:case-is-closed" },
  reopen: { in: ["closed"], otherwise: "register:case-is-open" },
};

/** The same for documents: first the state of the case, then the status of the document. */
export const documentErrands: Record<
  DocumentErrand,
  { in: readonly CaseState[]; on: readonly DocumentStatus[]; otherwise: string }
> = {
  "add-version": { in: ["open"], on: ["working"], otherwise: "register:record-is-fixed" },
  "make-record": { in: ["open"], on: ["working"], otherwise: "register:is-record-already" },
  dispatch: { in: ["open"], on: ["working"], otherwise: "register:is-record-already" },
  discard: { in: ["open"], on: ["working"], otherwise: "register:record-is-kept" },
  "correct-document": {
    in: ["open", "closed"],
    on: ["working", "record"],
    otherwise: "register:document-is-discarded",
  },
  "mark-document": { in: ["open", "closed"], on: ["working", "record"], otherwise: "register:document-is-discarded" },
};

/** The message key of why the errand is shut for a case in this state, or null when it is open. */
export function shutForCase(state: CaseState, errand: CaseErrand): string | null {
  const row = caseErrands[errand];
  return row.in.includes(state) ? null : row.otherwise;
}

/** The message key of why the errand is shut for this document, or null when it is open. */
export function shutForDocument(state: CaseState, status: DocumentStatus, errand: DocumentErrand): string | null {
  const row = documentErrands[errand];
  if (status === "discarded") return "register:document-is-discarded";
  if (!row.on.includes(status)) return row.otherwise;
  return row.in.includes(state) ? null : "register:case-is-closed";
}
