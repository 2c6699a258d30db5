import type { PageHandle } from "../../../platform/web/page-handle.ts";
import { indicatorLinks } from "../rules/indicator-links.ts";

/** The page above those of an indicator. */
export const indicatorTrail: PageHandle = {
  trail: [{ href: indicatorLinks.list, label: "follow-up:indicator.title" }],
};
