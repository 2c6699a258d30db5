import { z } from "zod";
import { operation } from "../../../platform/operation.ts";
import { demands } from "../actions.ts";
import { addDocument } from "../commands/add-document.ts";
import { withKeptFiles } from "../commands/with-kept-files.ts";
import { directions, longest } from "../model.ts";

const text = (most: number) => z.string().max(most).nullish();

const body = z.strictObject({
  id: z.uuid().optional().meta({ description: "api:about.id" }),
  direction: z.enum(directions),
  publicTitle: z.string().max(longest.subject),
  protectedTitle: text(longest.subject),
  publicCounterparty: text(longest.counterparty),
  protectedCounterparty: text(longest.counterparty),
  secrecyProvision: text(longest.provision).meta({ description: "register:api.field.provision" }),
  secrecyNote: text(longest.note),
  day: z.iso.date().nullish(),
});

/** Adds a document to a case, with its files. */
export const addDocumentOperation = operation({
  name: "register/add-document",
  method: "POST",
  path: "/cases/{case}/documents",
  says: "register:api.add-document",
  opens: demands["add-document"],
  params: z.strictObject({ case: z.uuid() }),
  body,
  brings: "files",
  output: z.object({ id: z.uuid(), number: z.int() }).meta({ title: "AddedDocument" }),
  location: ({ id }) => `/documents/${id}`,
  run: ({ world, actor, params, body: given, files, requestId }) =>
    withKeptFiles(world, files, "files", (kept) =>
      addDocument(world, actor, { ...given, ...params, files: kept }, requestId),
    ),
});
