import type { ReportAct } from "../lifecycle.ts";
import { attestLinks } from "../rules/attest-links.ts";
import { reportLinks } from "../rules/report-links.ts";

const pages: Record<Exclude<ReportAct, "write" | "confirm-step">, (id: string) => string> = {
  end: reportLinks.end,
  "ask-attest": attestLinks.ask,
  attest: attestLinks.attest,
  "put-on-agenda": attestLinks.meeting,
  "take-off-agenda": attestLinks.takeOff,
  send: attestLinks.send,
};

export type PagedAct = keyof typeof pages;

/** The acts that have a page of their own, in the order they are done. */
export const pagedActs: readonly PagedAct[] = [
  "ask-attest",
  "attest",
  "put-on-agenda",
  "send",
  "take-off-agenda",
  "end",
];

/** Where an act is done. */
export const actHref = (act: PagedAct, id: string): string => pages[act](id);
