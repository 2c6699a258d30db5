import { z } from "zod";
import { operation } from "../../../platform/operation.ts";
import { readRegister } from "../actions.ts";
import { sendFile } from "../queries/send-file.ts";

/** The bytes of a file. */
export const readFileOperation = operation({
  name: "register/read-file",
  method: "GET",
  path: "/files/{file}",
  says: "register:api.read-file",
  opens: readRegister,
  params: z.strictObject({ file: z.uuid() }),
  output: "file",
  run: ({ world, actor, params, known, requestId }) => sendFile(world, actor, { ...params, known }, requestId),
});
