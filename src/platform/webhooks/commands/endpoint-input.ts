import { z } from "zod";
import { requiredLine } from "../../change/text-input.ts";
import { eventKinds, longest } from "../model.ts";

/** An address that `lookAtAddress` has looked at; a text straight from a form is no such thing. */
const lookedAt = z
  .object({ href: z.string(), fault: z.string().nullable() }, "webhooks:url.missing")
  .transform(({ href, fault }, context) => {
    if (fault === null) return href;
    context.addIssue({ code: "custom", message: fault });
    return z.NEVER;
  });

/** One choice comes from a form as a text, several as a list. */
const chosenEvents = z.preprocess(
  (given) => (typeof given === "string" ? [given] : given),
  z.array(z.enum(eventKinds, "webhooks:event-unknown"), "webhooks:events-missing").min(1, "webhooks:events-missing"),
);

/** What an endpoint is for, where it is and what it is told of. */
export const endpointInput = {
  name: requiredLine("webhooks:name-missing", longest.name),
  url: lookedAt,
  events: chosenEvents.transform((events) => eventKinds.filter((kind) => events.includes(kind))),
};
