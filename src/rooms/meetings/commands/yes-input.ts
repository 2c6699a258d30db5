import { z } from "zod";

/** A box that is ticked or not. */
export const yesInput = z
  .string()
  .nullish()
  .transform((text) => text === "yes");
