import { z } from "zod";
import {
  activityStates,
  directions,
  fulfilments,
  fundings,
  goalStates,
  healths,
  periodKinds,
  valueKinds,
} from "../model.ts";

const figureNames = [
  ...["goals", "goalsAdopted", "goalsOnTrack", "goalsAtRisk", "goalsOffTrack", "planned", "ongoing", "done", "stopped"],
  ...["atRisk", "offTrack", "doneBare", "overdue"],
];
const figures = z.object(Object.fromEntries(figureNames.map((name) => [name, z.int()])));

const activity = z.object({
  id: z.uuid(),
  title: z.string(),
  state: z.enum(activityStates),
  health: z.enum(healths),
  percent: z.int().nullable(),
  owner: z.string().nullable(),
  dueDay: z.iso.date(),
  doneDay: z.iso.date().nullable(),
  overdue: z.boolean(),
  note: z.string().nullable(),
  stoppedReason: z.string().nullable(),
  evidence: z.array(z.string()),
  noEvidenceReason: z.string().nullable(),
  costSek: z.number().nullable(),
  funding: z.enum(fundings).nullable(),
  fundingNote: z.string().nullable(),
  risk: z.string().nullable(),
  updatedDay: z.iso.date(),
});
const goal = z.object({
  id: z.uuid(),
  title: z.string(),
  under: z.string().nullable().meta({ description: "follow-up:api.field.parent" }),
  areas: z.array(z.string()),
  state: z.enum(goalStates),
  health: z.enum(healths),
  healthReason: z.string().nullable(),
  fulfilment: z.enum(fulfilments).nullable(),
  fulfilmentReason: z.string().nullable(),
  owner: z.string().nullable(),
  activities: z.array(activity),
});
const indicator = z.object({
  id: z.uuid(),
  name: z.string(),
  unit: z.string(),
  better: z.enum(directions),
  target: z.number().nullable(),
  kind: z.enum(valueKinds).nullable(),
  value: z.number().nullable(),
  reason: z.string().nullable(),
});

/** What was handed in, whole: it is what the checksum was made of. The introduction is running text as JSON. */
export const reportContentShape = z.object({
  format: z.literal(1),
  period: z.object({ kind: z.enum(periodKinds), year: z.int(), cutOff: z.iso.date(), dueDay: z.iso.date() }),
  body: z.object({ id: z.uuid(), name: z.string() }),
  introduction: z.looseObject({}).nullable(),
  figures: z.object({
    total: figures,
    areas: z.array(figures.extend({ areaId: z.uuid(), name: z.string(), position: z.int() })),
  }),
  goals: z.array(goal),
  indicators: z.array(indicator),
});
