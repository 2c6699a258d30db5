import { z } from "zod";
import { requiredLine, requiredText } from "../../../platform/change/text-input.ts";
import { longest, programmeKinds } from "../model.ts";

/** What a programme is called, what it is about and who answers for it. */
export const programmeFields = {
  kind: z.enum(programmeKinds, "programmes:facts.kind-missing"),
  title: requiredLine("programmes:facts.title-missing", longest.title),
  about: requiredText("programmes:facts.about-missing", longest.about),
  responsible: requiredLine("programmes:facts.responsible-missing", longest.title),
};
