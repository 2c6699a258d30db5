import type { PageHandle } from "../../platform/web/page-handle.ts";

/** The way to the pages of one webhook receiver. */
export const webhookTrail: PageHandle["trail"] = [
  { href: "/api", label: "api:guide.title" },
  { href: "/webbhookar", label: "webhooks:title" },
];
