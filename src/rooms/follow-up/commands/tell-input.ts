import { z } from "zod";
import { seenVersion } from "../../../platform/change/as-last-seen.ts";
import { optionalDay } from "../../../platform/change/day-input.ts";
import { optionalText } from "../../../platform/change/text-input.ts";
import { activityStates, fulfilments, healths, longest } from "../model.ts";
import { percentInput } from "./percent-input.ts";

const yes = z
  .string()
  .optional()
  .transform((said) => said !== undefined && said !== "");
const state = z.enum(activityStates, "follow-up:problem.state");
const health = z.enum(healths, "follow-up:problem.health");

const goal = z.object({
  goal: z.uuid("follow-up:problem.goal-missing"),
  expectedVersion: seenVersion,
  /** See `activity-was.ts`. Without it every row counts as filled in. */
  was: z.string().max(3_000).optional(),
  confirmed: yes,
  health,
  healthReason: optionalText(longest.reason),
  /** Empty when it is not judged yet. */
  fulfilment: z.preprocess((said) => said || null, z.enum(fulfilments, "follow-up:tell.fulfilment-missing").nullable()),
  reason: optionalText(longest.reason),
});
const activity = z.object({
  activity: z.uuid("follow-up:problem.activity-missing"),
  expectedVersion: seenVersion,
  /** See `activity-was.ts`. Without it every row counts as filled in. */
  was: z.string().max(3_000).optional(),
  confirmed: yes,
  state,
  health,
  percent: percentInput,
  note: optionalText(longest.note),
  doneDay: optionalDay,
  noEvidenceReason: optionalText(longest.reason),
  stoppedReason: optionalText(longest.reason),
});

/** What one form tells of a body's goals and activities in a period. `rest` says that what is not changed is as it was. */
export const tellInput = z.object({
  period: z.uuid("follow-up:wheel.period-missing"),
  body: z.string("follow-up:wheel.period-missing"),
  rest: yes,
  goals: z.array(goal).max(500).default([]),
  activities: z.array(activity).max(500).default([]),
});
export type Told = z.output<typeof tellInput>;
export type ToldGoal = Told["goals"][number];
export type ToldActivity = Told["activities"][number];
