import { z } from "zod";

const longestSlug = 200;

/** A body by its name in addresses. */
export const bodyParams = z.strictObject({
  body: z.string().max(longestSlug).meta({ description: "follow-up:api.field.body" }),
});
