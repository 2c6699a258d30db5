import { z } from "zod";
import { operation } from "../../../platform/operation.ts";
import { readIncoming } from "../actions.ts";
import { consultationStates, stages } from "../model.ts";
import { incomingLists, listIncoming } from "../queries/list-incoming.ts";

const longestText = 200;

const line = z.object({
  id: z.uuid().meta({ description: "consultations:api.field.consultee" }),
  title: z.string(),
  sender: z.string(),
  senderNumber: z.string(),
  body: z.string(),
  dueDay: z.iso.date(),
  stage: z.enum(stages),
  state: z.enum(consultationStates),
  ownCaseId: z.uuid().nullable(),
  ownNumber: z.string().nullable(),
  officer: z.string().nullable(),
  meetingDay: z.iso.date().nullable(),
  sentAt: z.iso.datetime().nullable(),
});

/** What has come to the body: what waits for an answer, the soonest due first, or what is done. At most 300. */
export const listIncomingOperation = operation({
  name: "consultations/list-incoming",
  method: "GET",
  path: "/incoming",
  says: "consultations:api.list-incoming",
  opens: readIncoming,
  query: z.strictObject({ list: z.enum(incomingLists).default("open"), text: z.string().max(longestText).optional() }),
  output: z.object({ items: z.array(line), next: z.null() }).meta({ title: "IncomingConsultations" }),
  run: async ({ world, actor, query, requestId }) => {
    const found = await listIncoming(world, actor, query, requestId);
    return found.ok ? { ok: true, value: { items: found.value.rows, next: null } } : found;
  },
});
