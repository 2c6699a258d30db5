import { z } from "zod";
import { optionalLine, requiredText } from "../../../platform/change/text-input.ts";
import { longest } from "../model.ts";

/** One @, a domain with a dot, nothing that could make one address into two. That it works, only trying it tells. */
const address = /^[^\s@<>()[\]",;:\\]+@[^\s@<>()[\]",;:\\.]+(?:\.[^\s@<>()[\]",;:\\.]+)+$/u;

/** What a request says. Only what is wanted must be there: who asks, and why, is nobody's business (TF 2:18). */
export const requestInput = {
  wanted: requiredText("register:disclosure.wanted-missing", longest.wanted),
  body: z.uuid("register:disclosure.body-missing"),
  requester: optionalLine(longest.requester),
  replyAddress: optionalLine(longest.replyAddress).refine(
    (text) => text === null || address.test(text),
    "register:disclosure.address-malformed",
  ),
};
