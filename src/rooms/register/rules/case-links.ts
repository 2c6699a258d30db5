import type { CaseAct, DocumentAct } from "../lifecycle.ts";

const caseActPaths: Record<CaseAct, string> = {
  "add-document": "handlingar/ny",
  assign: "tilldela",
  correct: "ratta",
  "set-secrecy": "sekretess",
  relate: "koppla",
  "add-number": "nummer",
  close: "avsluta",
  reopen: "oppna-igen",
};

const documentActPaths: Record<DocumentAct, string> = {
  "add-version": "ny-version",
  "make-record": "upprattad",
  dispatch: "skicka",
  discard: "ta-bort",
  "correct-document": "ratta",
  "mark-document": "sekretess",
};

/** Where the pages of a case and its documents are. */
export const caseLinks = {
  page: (id: string) => `/diarium/arenden/${id}`,
  sheet: (id: string) => `/diarium/arenden/${id}/dagboksblad`,
  act: (id: string, act: CaseAct) => `/diarium/arenden/${id}/${caseActPaths[act]}`,
  document: (id: string) => `/diarium/handlingar/${id}`,
  documentAct: (id: string, act: DocumentAct) => `/diarium/handlingar/${id}/${documentActPaths[act]}`,
};
