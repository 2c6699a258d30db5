import { z } from "zod";
import { cleanLine } from "../../../kernel/text.ts";
import { longest } from "../model.ts";

const phonePattern = /^\+?[0-9][0-9 ()\-/]{3,}$/;
const email = z.string().max(longest.email).pipe(z.email("organisation:email-malformed"));
const phone = z.string().max(longest.phone).regex(phonePattern, "organisation:phone-malformed");

const cleaned = z
  .string()
  .optional()
  .transform((text) => cleanLine(text ?? ""));

/** An e-mail address that may receive mail, or nothing: `null`. */
export const optionalEmailField = cleaned.pipe(z.string().transform((text) => text || null).pipe(email.nullable()));

/** A telephone number as people write it, or nothing: `null`. */
export const optionalPhoneField = cleaned.pipe(z.string().transform((text) => text || null).pipe(phone.nullable()));

export const emailField = cleaned.pipe(email);
export const phoneField = cleaned.pipe(phone);
