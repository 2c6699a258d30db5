import { longest } from "../model.ts";
import { optionalEmailField, optionalPhoneField } from "./contact-field.ts";
import { lineField } from "./line-field.ts";

/** What is said of a person both when added and when changed. */
export const personFields = {
  givenName: lineField(longest.personName, "organisation:given-name-missing"),
  familyName: lineField(longest.personName, "organisation:family-name-missing"),
  email: optionalEmailField,
  phone: optionalPhoneField,
};
