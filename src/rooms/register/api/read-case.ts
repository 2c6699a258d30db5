import { z } from "zod";
import { operation } from "../../../platform/operation.ts";
import { readRegister } from "../actions.ts";
import { casePage } from "../queries/case-page.ts";
import { caseShape } from "./case-shape.ts";

/** One case with its documents, numbers and ties. Where something in it is secret, that it was read is noted. */
export const readCaseOperation = operation({
  name: "register/read-case",
  method: "GET",
  path: "/cases/{case}",
  says: "register:api.read-case",
  opens: readRegister,
  params: z.strictObject({ case: z.uuid() }),
  output: caseShape,
  run: async ({ world, actor, params, requestId }) => {
    const found = await casePage(world, actor, params, requestId);
    if (!found.ok) return found;
    const { facts, documents, relations, numbers } = found.value;
    return { ok: true, value: { ...facts, documents, related: relations, foreignNumbers: numbers } };
  },
});
