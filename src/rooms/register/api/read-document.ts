import { z } from "zod";
import { operation } from "../../../platform/operation.ts";
import { readRegister } from "../actions.ts";
import { directions, documentStatuses } from "../model.ts";
import { documentPage } from "../queries/document-page.ts";

const file = z.object({
  id: z.uuid(),
  name: z.string(),
  mediaType: z.string(),
  size: z.int(),
  version: z.int().meta({ description: "register:api.field.file-version" }),
  at: z.iso.datetime(),
});

const documentShape = z
  .object({
    id: z.uuid(),
    number: z.int(),
    direction: z.enum(directions),
    status: z.enum(documentStatuses),
    publicTitle: z.string(),
    protectedTitle: z.string().nullable(),
    publicCounterparty: z.string().nullable(),
    protectedCounterparty: z.string().nullable(),
    secrecyProvision: z.string().nullable(),
    day: z.iso.date(),
    recordedAt: z.iso.datetime().nullable(),
    createdAt: z.iso.datetime(),
    createdBy: z.string().nullable(),
    caseId: z.uuid(),
    caseNumber: z.string(),
    files: z.array(file),
  })
  .meta({ title: "Document" });

/** One document, with the files of every version of it. */
export const readDocumentOperation = operation({
  name: "register/read-document",
  method: "GET",
  path: "/documents/{document}",
  says: "register:api.read-document",
  opens: readRegister,
  params: z.strictObject({ document: z.uuid() }),
  output: documentShape,
  run: async ({ world, actor, params, requestId }) => {
    const found = await documentPage(world, actor, params, requestId);
    return found.ok ? { ok: true, value: { ...found.value.facts, files: found.value.files } } : found;
  },
});
