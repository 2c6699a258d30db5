import type { Room } from "../../platform/room.ts";
import { decideDisclosure, readRegister, setUpRegister } from "./actions.ts";
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
  tasks: { "index-case": indexCase, "index-document": indexDocument, "remove-orphan-files": removeOrphanFiles },
};
