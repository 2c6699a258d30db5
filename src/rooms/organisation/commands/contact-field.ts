import { z } from "zod";
import { cleanLine } from "../../../kernel/text.ts";
import { longest } from "../model.ts";
import { isEmail } from "../rules/is-email.ts";
import { isPhone } from "../rules/is-phone.ts";

const email = z.string().max(longest.email).refine(isEmail, "organisation:email-malformed");
const phone = z.string().max(longest.phone).refine(isPhone, "organisation:phone-malformed");

const cleaned = z
  .string()
  .optional()
  .transform((text) => cleanLine(text ?? ""));
const cleanedOrNothing = cleaned.transform((text) => text || null);

export const emailField = cleaned.pipe(email);
export const phoneField = cleaned.pipe(phone);

/** An e-mail address, or nothing: `null`. */
export const optionalEmailField = cleanedOrNothing.pipe(email.nullable());

/** A telephone number, or nothing: `null`. */
export const optionalPhoneField = cleanedOrNothing.pipe(phone.nullable());
