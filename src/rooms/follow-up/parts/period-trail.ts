import type { PageHandle } from "../../../platform/web/page-handle.ts";
import { periodLinks } from "../rules/period-links.ts";

/** The page above those of a period. */
export const periodTrail: PageHandle = { trail: [{ href: periodLinks.wheel(), label: "follow-up:wheel.title" }] };
