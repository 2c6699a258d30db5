import { requiredDay } from "../../../platform/change/day-input.ts";
import { requiredLine } from "../../../platform/change/text-input.ts";
import { longest } from "../model.ts";

/** When the body decided, and where it stands in its minutes. */
export const decisionInput = {
  day: requiredDay("follow-up:problem.decided-day"),
  paragraph: requiredLine("follow-up:problem.paragraph", longest.paragraph),
};
