import { z } from "zod";
import { activityStates, evidenceKinds, fundings, goalStates, healths, originKinds } from "../model.ts";

const day = z.instanceof(Temporal.PlainDate);
const text = z.string().min(1);
const maybe = z
  .string()
  .nullish()
  .transform((given) => given ?? null);
const ids = z.array(z.uuid());

const update = z.object({
  day,
  state: z.enum(activityStates),
  health: z.enum(healths),
  percent: z.number().nullable(),
  note: text,
});

const activity = z.object({
  title: text,
  why: text,
  role: text,
  state: z.enum(activityStates),
  health: z.enum(healths),
  percent: z.number().nullable(),
  startsDay: day,
  dueDay: day,
  doneDay: day.nullable(),
  cost: z.number().optional(),
  funding: z.enum(fundings),
  note: maybe,
  origin: z.object({ kind: z.enum(originKinds), title: text }).optional(),
  evidence: z.object({ kind: z.enum(evidenceKinds), title: text, address: maybe }),
  /** Whether the evidence was put there. */
  shown: z.boolean(),
  noEvidenceReason: maybe,
  stoppedReason: maybe,
  updates: z.array(update),
});

const goal = z.object({
  title: text,
  about: text,
  parent: z.uuid(),
  requirements: ids,
  areas: ids,
  state: z.enum(goalStates),
  health: z.enum(healths),
  healthReason: maybe,
  proposedDay: day.nullable(),
  updatedDay: day,
  activities: z.array(activity),
});

/** The plans of one body, year by year. */
export const planShape = z.object({
  body: text,
  years: z.array(z.object({ year: z.number(), adoptedDay: day.nullable(), paragraph: maybe, goals: z.array(goal) })),
});

export type Plan = z.output<typeof planShape>;
export type PlannedYear = Plan["years"][number];
export type PlannedGoal = PlannedYear["goals"][number];
export type PlannedActivity = PlannedGoal["activities"][number];
