import { z } from "zod";
import { operation } from "../../../platform/operation.ts";
import { readConsultations } from "../actions.ts";
import { answerKinds, askedAs, stages, stances } from "../model.ts";
import { consultationBrief } from "../queries/consultation-brief.ts";
import { wall } from "../queries/wall.ts";

const line = z.object({
  id: z.uuid().meta({ description: "consultations:api.field.consultee" }),
  name: z.string().meta({ description: "consultations:api.field.name" }),
  bodyId: z.uuid().nullable(),
  groupName: z.string().nullable().meta({ description: "consultations:api.field.group" }),
  askedAs: z.enum(askedAs),
  stage: z.enum(stages),
  dueDay: z.iso.date(),
  meetingDay: z.iso.date().nullable(),
  answeredAt: z.iso.datetime().nullable(),
  ownNumber: z.string().nullable().meta({ description: "consultations:api.field.own-number" }),
  officer: z.string().nullable(),
  extensionDay: z.iso.date().nullable().meta({ description: "consultations:api.field.extension-day" }),
  answerId: z.uuid().nullable(),
  answerKind: z.enum(answerKinds).nullable(),
  stance: z.enum([...stances, "none"]).nullable(),
  late: z.boolean().nullable(),
  delivery: z.enum(["none", "waiting", "sent", "failed"]),
});

/** The wall: everybody that was asked, and how far each has come. */
export const listConsulteesOperation = operation({
  name: "consultations/list-consultees",
  method: "GET",
  path: "/consultations/{consultation}/consultees",
  says: "consultations:api.list-consultees",
  opens: readConsultations,
  params: z.strictObject({ consultation: z.uuid() }),
  output: z.object({ items: z.array(line), next: z.null() }).meta({ title: "Consultees" }),
  run: async ({ world, actor, params, requestId }) => {
    const there = await consultationBrief(world, actor, params, requestId);
    if (!there.ok) return there;
    const found = await wall(world, actor, params, requestId);
    return found.ok ? { ok: true, value: { items: found.value, next: null } } : found;
  },
});
