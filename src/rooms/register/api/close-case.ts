import { z } from "zod";
import { operation } from "../../../platform/operation.ts";
import { demands } from "../actions.ts";
import { closeCase } from "../commands/close-case.ts";
import { longest } from "../model.ts";

const body = z.strictObject({ outcome: z.string().max(longest.outcome), closedDay: z.iso.date().nullish() });

/** Closes a case that looks as it did when it was last read. */
export const closeCaseOperation = operation({
  name: "register/close-case",
  method: "POST",
  path: "/cases/{case}/closing",
  says: "register:api.close-case",
  opens: demands.close,
  params: z.strictObject({ case: z.uuid() }),
  body,
  changes: "/cases/{case}",
  output: z.object({ records: z.int() }).meta({ title: "ClosedCase" }),
  run: ({ world, actor, params, body: given, requestId }) =>
    closeCase(world, actor, { ...given, ...params }, requestId),
});
