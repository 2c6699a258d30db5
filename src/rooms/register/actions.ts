import type { Action } from "../../platform/access/action.ts";
import { caseReaders } from "../../platform/access/case-readers.ts";
import type { CaseAct, DocumentAct } from "./lifecycle.ts";

const deciders = ["registrar", "case_officer", "unit_manager", "department_head", "administration_director"] as const;

/** Each committee is its own authority: all of these reach the register of one's own body only. */
export const readRegister: Action = { name: "register:read", roles: caseReaders };
export const registerCase: Action = { name: "register:register-case", roles: ["registrar"] };
const changeCase: Action = { name: "register:change-case", roles: ["registrar"] };
export const assignCase: Action = {
  name: "register:assign-case",
  roles: ["registrar", "unit_manager", "department_head"],
};
const addDocument: Action = { name: "register:add-document", roles: ["registrar", "case_officer"] };
const makeRecord: Action = { name: "register:make-record", roles: ["registrar", "case_officer"] };
const correctRegister: Action = { name: "register:correct", roles: ["registrar"] };
const closeCase: Action = { name: "register:close-case", roles: ["registrar", "case_officer"] };
const reopenCase: Action = { name: "register:reopen-case", roles: ["registrar"] };
export const decideDisclosure: Action = { name: "register:decide-disclosure", roles: deciders };
export const setUpRegister: Action = { name: "register:set-up", roles: ["administrator"] };
/** Who read what and who was refused is itself delicate: those who keep the register and those who examine it. */
export const readReaders: Action = { name: "register:read-readers", roles: ["registrar", "auditor"] };
/** Cases brought over with the number they already have; the house alone does it, when a register is taken over. */
export const takeOver: Action = { name: "register:take-over", roles: [] };
/** What was read out of files is noted by the house, which read them. */
export const noteReading: Action = { name: "register:note-text", roles: [] };

/** Which action each act of the lifecycle demands; the guard of a command and the button on a page both read this. */
export const demands: Record<CaseAct | DocumentAct, Action> = {
  "add-document": addDocument,
  assign: assignCase,
  correct: correctRegister,
  "set-secrecy": changeCase,
  relate: changeCase,
  "add-number": changeCase,
  close: closeCase,
  reopen: reopenCase,
  "add-version": addDocument,
  "make-record": makeRecord,
  dispatch: makeRecord,
  discard: makeRecord,
  "correct-document": correctRegister,
  "mark-document": changeCase,
};

/** The public register and asking for a record need no account, and nobody asks who one is (TF 2:15–18). */
export const readPublicRegister: Action = { name: "register:read-public", roles: [], openTo: "everyone" };
export const askForRecord: Action = { name: "register:ask-for-record", roles: [], openTo: "everyone" };
