import { z } from "zod";
import { invalid } from "../../../kernel/outcome.ts";
import { operation } from "../../../platform/operation.ts";
import { registerCase as registering } from "../actions.ts";
import { registerCase } from "../commands/register-case.ts";
import { withKeptFiles } from "../commands/with-kept-files.ts";
import { directions, longest } from "../model.ts";

const text = (most: number) => z.string().max(most).nullish();

const body = z.strictObject({
  id: z.uuid().optional().meta({ description: "api:about.id" }),
  register: z.uuid(),
  publicSubject: z.string().max(longest.subject),
  protectedSubject: text(longest.subject),
  publicCounterparty: text(longest.counterparty),
  protectedCounterparty: text(longest.counterparty),
  secrecyProvision: text(longest.provision).meta({ description: "register:api.field.provision" }),
  secrecyNote: text(longest.note),
  classification: z.uuid().nullish(),
  openedDay: z.iso.date().nullish(),
  foreignNumbers: z
    .array(z.strictObject({ raw: z.string().min(1).max(longest.number), saidBy: z.string().nullable() }))
    .optional(),
  predecessor: text(longest.number).meta({ description: "register:api.field.predecessor" }),
  firstDocument: z.enum(["none", ...directions]).default("none"),
  documentTitle: text(longest.subject),
});

/** Registers a case, with its first document and its files in the same act. */
export const registerCaseOperation = operation({
  name: "register/register-case",
  method: "POST",
  path: "/cases",
  says: "register:api.register-case",
  opens: registering,
  body,
  brings: "files",
  output: z.object({ id: z.uuid(), number: z.string() }).meta({ title: "RegisteredCase" }),
  location: ({ id }) => `/cases/${id}`,
  run: async ({ world, actor, body: given, files, requestId }) => {
    const outcome = await withKeptFiles(world, files, "files", (kept) =>
      registerCase(world, actor, { ...given, files: kept }, requestId),
    );
    // Another body's register is answered like one that is not there.
    const foreign = !outcome.ok && outcome.problem.kind === "forbidden";
    return foreign ? invalid({ path: "register", key: "register:register-missing" }) : outcome;
  },
});
