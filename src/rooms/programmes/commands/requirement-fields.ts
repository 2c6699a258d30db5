import { z } from "zod";
import { optionalDay } from "../../../platform/change/day-input.ts";
import { optionalText, requiredText } from "../../../platform/change/text-input.ts";
import { addressees, longest } from "../model.ts";
import { severalIds } from "./several-ids.ts";

/** What is demanded, of whom, by when, what shows it, and the areas it is counted under. */
export const requirementFields = {
  text: requiredText("programmes:requirement.text-missing", longest.requirement),
  addressee: z.enum(addressees, "programmes:requirement.addressee-missing"),
  bodies: severalIds("programmes:requirement.body-unknown"),
  dueDay: optionalDay,
  evidenceWanted: optionalText(longest.evidence),
  areas: severalIds("programmes:areas.unknown"),
};
