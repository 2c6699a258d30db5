import { z } from "zod";

const chosenOrNot = z
  .string()
  .nullish()
  .transform((chosen) => chosen || null);

/** The address of a body or a group. */
export const slugField = z
  .string({ error: "web:field.missing" })
  .max(200)
  .regex(/^[a-z0-9-]+$/, "web:field.unknown-choice");

/** Points at a row, or nothing: `null`; a form sends an empty text where nothing is chosen. */
export const optionalIdField = chosenOrNot.pipe(z.uuid("web:field.unknown-choice").nullable());
export const optionalSlugField = chosenOrNot.pipe(slugField.nullable());

/** The version a person saw when they began to change something. */
export const versionField = z.coerce.number().int().min(1);

/** A box that was ticked. */
export const tickField = z
  .literal("yes")
  .optional()
  .transform((value) => value === "yes");
