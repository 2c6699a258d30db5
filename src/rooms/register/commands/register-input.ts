import { z } from "zod";
import { patternProblem } from "../../../kernel/case-number-pattern.ts";
import { cleanLine } from "../../../kernel/text.ts";
import { optionalDay } from "../../../platform/change/day-input.ts";
import { requiredLine, requiredText } from "../../../platform/change/text-input.ts";

const longestName = 120;
const longestDescription = 2_000;

/** A pattern such as `KS {year}/{serial}`; what is wrong with another is said by `register:pattern.…`. */
const pattern = z
  .string("register:pattern.serial-missing")
  .transform(cleanLine)
  .superRefine((text, context) => {
    const problem = patternProblem(text);
    if (problem) context.addIssue({ code: "custom", message: `register:pattern.${problem}` });
  });

/** What is asked about a register when it is set up and when it is changed. */
export const registerInput = {
  name: requiredLine("register:register-name-missing", longestName),
  description: requiredText("register:register-description-missing", longestDescription),
  pattern,
  fromDay: optionalDay,
  toDay: optionalDay,
};
