import type { Room } from "../../platform/room.ts";
import { decideDisclosure, readRegister, setUpRegister } from "./actions.ts";
import { addDocumentOperation } from "./api/add-document.ts";
import { closeCaseOperation } from "./api/close-case.ts";
import { listCasesOperation } from "./api/list-cases.ts";
import { listDocumentsOperation } from "./api/list-documents.ts";
import { listRegistersOperation } from "./api/list-registers.ts";
import { readCaseOperation } from "./api/read-case.ts";
import { readDocumentOperation } from "./api/read-document.ts";
import { readFileOperation } from "./api/read-file.ts";
import { registerCaseOperation } from "./api/register-case.ts";
import { indexCase } from "./jobs/index-case.ts";
import { indexDocument } from "./jobs/index-document.ts";
import { removeOrphanFiles } from "./jobs/remove-orphan-files.ts";
import en from "./messages.en.json" with { type: "json" };
import sv from "./messages.sv.json" with { type: "json" };
import { casesDue } from "./queries/cases-due.ts";
import { dueRequests } from "./queries/due-requests.ts";
import { findInRegister } from "./queries/find-in-register.ts";

/** What the register room shows the house. */
export const registerRoom: Room = {
  name: "register",
  texts: { sv, en },
  entrances: [
    { href: "/diarium", label: "register:list.title", opens: readRegister },
    { href: "/diarium/utlamnande", label: "register:disclosure.entrance", opens: decideDisclosure },
    { href: "/diarium/register", label: "register:registers.title", opens: setUpRegister },
  ],
  due: async (world, actor) => (await Promise.all([dueRequests(world, actor), casesDue(world, actor)])).flat(),
  find: findInRegister,
  operations: [
    listRegistersOperation,
    listCasesOperation,
    readCaseOperation,
    registerCaseOperation,
    closeCaseOperation,
    listDocumentsOperation,
    addDocumentOperation,
    readDocumentOperation,
    readFileOperation,
  ],
  tasks: { "index-case": indexCase, "index-document": indexDocument, "remove-orphan-files": removeOrphanFiles },
};
