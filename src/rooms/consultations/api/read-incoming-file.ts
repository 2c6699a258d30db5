import { z } from "zod";
import { operation } from "../../../platform/operation.ts";
import { readIncoming } from "../actions.ts";
import { sendIncomingFile } from "../queries/send-incoming-file.ts";

/** A file that came with a consultation. */
export const readIncomingFileOperation = operation({
  name: "consultations/read-incoming-file",
  method: "GET",
  path: "/incoming/{consultee}/files/{incomingFile}",
  says: "consultations:api.read-incoming-file",
  opens: readIncoming,
  params: z.strictObject({ consultee: z.uuid(), incomingFile: z.uuid() }),
  output: "file",
  run: ({ world, actor, params: { consultee, incomingFile: file }, known }) =>
    sendIncomingFile(world, actor, { consultee, file, known }),
});
