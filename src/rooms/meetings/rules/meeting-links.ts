import type { ItemAct, MeetingAct } from "../lifecycle.ts";

const meetingPaths: Record<MeetingAct, string> = {
  "move-meeting": "flytta",
  cancel: "stall-in",
  "add-item": "nytt-arende",
  "approve-minutes": "justera",
};

/** Moving an item up or down has no page of its own: it is done on the agenda. */
type PagedAct = Exclude<ItemAct, "shift-item">;

const itemPaths: Record<PagedAct, string> = {
  "change-item": "andra",
  "move-item": "flytta",
  "withdraw-item": "ta-bort",
  decide: "beslut",
  correct: "beslut",
  dissent: "avvikande",
  "approve-at-once": "justera",
};

/** Where the pages of a meeting and the items on its agenda are. */
export const meetingLinks = {
  calendar: "/sammantraden",
  plan: "/sammantraden/nytt",
  calendarFile: (body: string) => `/sammantraden/kalender/${body}`,
  page: (id: string) => `/sammantraden/${id}`,
  act: (id: string, act: MeetingAct) => `/sammantraden/${id}/${meetingPaths[act]}`,
  item: (id: string) => `/sammantraden/arenden/${id}`,
  itemAct: (id: string, act: PagedAct) => `/sammantraden/arenden/${id}/${itemPaths[act]}`,
  dissent: (item: string, id: string) => `/sammantraden/arenden/${item}/avvikande/${id}`,
  excerpt: (id: string) => `/sammantraden/arenden/${id}/utdrag`,
  excerptFile: (id: string, format: "pdf" | "word" | "arkiv") => `/sammantraden/arenden/${id}/utdrag/${format}`,
};
