import type { PageHandle } from "../../../platform/web/page-handle.ts";

/** The pages above every page of a programme. */
export const programmeTrail: PageHandle = { trail: [{ href: "/program", label: "programmes:list.title" }] };
