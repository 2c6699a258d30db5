import { z } from "zod";
import { bodyKinds, longest } from "../model.ts";
import { optionalEmailField } from "./contact-field.ts";
import { lineField, optionalLineField } from "./line-field.ts";
import { optionalSlugField } from "./reference-field.ts";

/** What is said of a body both when it is added and when it is changed. */
export const bodyFields = {
  kind: z.enum(bodyKinds),
  name: lineField(longest.name, "organisation:name-missing"),
  nameEn: optionalLineField(longest.name),
  shortName: lineField(longest.shortName, "organisation:short-name-missing"),
  parent: optionalSlugField,
  administration: optionalLineField(longest.name),
  email: optionalEmailField,
};
