import { shownOnce } from "../identity/shown-once.ts";
import { webhookLinks } from "./links.ts";
import { looksLikeSecret } from "./sending/signing.ts";

/** A new secret's way to the endpoint's page, which shows it once. */
export const newSecret = shownOnce({
  name: "varn-new-webhook-secret",
  path: webhookLinks.list,
  looksRight: looksLikeSecret,
});
