import { z } from "zod";
import { consultationShape } from "./consultation-schema.ts";
import { indicatorShape } from "./indicator-schema.ts";
import { meetingShape } from "./meeting-schema.ts";
import { organisationShape } from "./organisation-schema.ts";
import { planShape } from "./plan-schema.ts";
import { programmeShape } from "./programme-schema.ts";
import { registerShape } from "./register-schema.ts";
import { reportShape } from "./report-schema.ts";
import { webhookShape } from "./webhook-schema.ts";

export const demoCitySchema = z.strictObject({
  ...organisationShape,
  ...registerShape,
  ...meetingShape,
  ...consultationShape,
  ...reportShape,
  ...programmeShape,
  ...planShape,
  ...indicatorShape,
  ...webhookShape,
});

/** The whole demo city. Lists keep the order of the files: parents stand before their children. */
export type DemoCity = z.infer<typeof demoCitySchema>;
