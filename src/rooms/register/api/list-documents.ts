import { z } from "zod";
import { operation } from "../../../platform/operation.ts";
import { readRegister } from "../actions.ts";
import { casePage } from "../queries/case-page.ts";
import { documentLineShape } from "./case-shape.ts";

/** The documents of a case in the order of their numbers; all of them at once, since they are read with the case. */
export const listDocumentsOperation = operation({
  name: "register/list-documents",
  method: "GET",
  path: "/cases/{case}/documents",
  says: "register:api.list-documents",
  opens: readRegister,
  params: z.strictObject({ case: z.uuid() }),
  output: z.object({ items: z.array(documentLineShape), next: z.null() }).meta({ title: "Documents" }),
  run: async ({ world, actor, params, requestId }) => {
    const found = await casePage(world, actor, params, requestId);
    return found.ok ? { ok: true, value: { items: found.value.documents, next: null } } : found;
  },
});
