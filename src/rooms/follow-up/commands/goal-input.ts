import { optionalDay, requiredDay } from "../../../platform/change/day-input.ts";
import { optionalId, optionalLine, optionalText, requiredLine } from "../../../platform/change/text-input.ts";
import { longest } from "../model.ts";
import { severalField } from "./several-field.ts";

/** What is written about a goal, when it is made and when it is changed. */
export const goalInput = {
  title: requiredLine("follow-up:problem.goal-title", longest.title),
  about: optionalText(longest.about),
  /** The council's goal it hangs under; an orientation goal has none. */
  parent: optionalId("follow-up:problem.parent"),
  requirements: severalField("follow-up:problem.requirement-struck"),
  areas: severalField("follow-up:problem.area-not-in-force"),
  ownerRole: optionalLine(longest.name),
  owner: optionalId("follow-up:problem.owner-not-here"),
  fromDay: requiredDay("follow-up:problem.from-day"),
  toDay: requiredDay("follow-up:problem.to-day"),
  nextReview: optionalDay,
};
