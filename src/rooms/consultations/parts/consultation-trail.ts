import type { PageHandle } from "../../../platform/web/page-handle.ts";

/** The pages above every page of a consultation one has sent. */
export const consultationTrail: PageHandle = { trail: [{ href: "/remisser", label: "consultations:list.title" }] };
