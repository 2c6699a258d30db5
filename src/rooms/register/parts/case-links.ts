import type { CaseErrand, DocumentErrand } from "../lifecycle.ts";

const caseErrandPaths: Record<CaseErrand, string> = {
  "add-document": "handlingar/ny",
  assign: "tilldela",
  correct: "ratta",
  "set-secrecy": "sekretess",
  relate: "koppla",
  "add-number": "nummer",
  close: "avsluta",
  reopen: "oppna-igen",
};

const documentErrandPaths: Record<DocumentErrand, string> = {
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
  errand: (id: string, errand: CaseErrand) => `/diarium/arenden/${id}/${caseErrandPaths[errand]}`,
  document: (id: string) => `/diarium/handlingar/${id}`,
  documentErrand: (id: string, errand: DocumentErrand) => `/diarium/handlingar/${id}/${documentErrandPaths[errand]}`,
};
