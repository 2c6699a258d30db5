import { z } from "zod";
import { requiredDay } from "../../../platform/change/day-input.ts";
import {
  optionalId,
  optionalLine,
  optionalText,
  requiredLine,
  requiredText,
} from "../../../platform/change/text-input.ts";
import { longest } from "../model.ts";

const mostAhead = 365;
const ahead = "follow-up:recurring.days-ahead-fault";

/** What is written about something that comes back, when it is made and when it is changed. */
export const templateInput = {
  title: requiredLine("follow-up:problem.activity-title", longest.title),
  about: optionalText(longest.about),
  why: requiredText("follow-up:problem.why", longest.why),
  ownerRole: optionalLine(longest.name),
  owner: optionalId("follow-up:problem.owner-not-here"),
  until: requiredDay("follow-up:recurring.until-missing"),
  daysAhead: z.coerce.number(ahead).int(ahead).min(0, ahead).max(mostAhead, ahead),
};
