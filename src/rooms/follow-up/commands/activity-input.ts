import { z } from "zod";
import { optionalDay, requiredDay } from "../../../platform/change/day-input.ts";
import {
  optionalId,
  optionalLine,
  optionalText,
  requiredLine,
  requiredText,
} from "../../../platform/change/text-input.ts";
import { fundings, longest, originKinds } from "../model.ts";
import { kronorInput } from "./kronor-input.ts";
import { severalField } from "./several-field.ts";

const choice = <T extends string>(values: readonly [T, ...T[]], key: string) =>
  z
    .string()
    .nullish()
    .transform((text) => text || null)
    .pipe(z.enum(values, key).nullable());

/** What is written about an activity, when it is made and when it is changed. */
export const activityInput = {
  title: requiredLine("follow-up:problem.activity-title", longest.title),
  about: optionalText(longest.about),
  why: requiredText("follow-up:problem.why", longest.why),
  /** Chosen among those of the goal and others; with none it serves what its goal serves. */
  requirements: severalField("follow-up:problem.requirement-struck"),
  areas: severalField("follow-up:problem.area-not-in-force"),
  ownerRole: optionalLine(longest.name),
  owner: optionalId("follow-up:problem.owner-not-here"),
  startsDay: requiredDay("follow-up:problem.starts-day"),
  dueDay: requiredDay("follow-up:problem.due-day"),
  nextReview: optionalDay,
  cost: kronorInput,
  funding: choice(fundings, "follow-up:problem.funding"),
  fundingNote: optionalLine(longest.title),
  originKind: choice(originKinds, "follow-up:problem.origin"),
  originTitle: optionalLine(longest.title),
  originAddress: optionalLine(longest.address),
};
