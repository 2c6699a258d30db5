import { type RouteConfigEntry, route } from "@react-router/dev/routes";

const pages = "rooms/meetings/pages";

const itemRoutes: RouteConfigEntry[] = [
  route("sammantraden/arenden/:id", `${pages}/item.tsx`),
  route("sammantraden/arenden/:id/beslut", `${pages}/decide-item.tsx`),
  route("sammantraden/arenden/:id/justera", `${pages}/approve-item.tsx`),
  route("sammantraden/arenden/:id/andra", `${pages}/change-item.tsx`),
  route("sammantraden/arenden/:id/flytta", `${pages}/move-item.tsx`),
  route("sammantraden/arenden/:id/ta-bort", `${pages}/withdraw-item.tsx`),
  route("sammantraden/arenden/:id/avvikande", `${pages}/new-dissent.tsx`),
  route("sammantraden/arenden/:id/avvikande/:dissent", `${pages}/change-dissent.tsx`),
  route("sammantraden/arenden/:id/utdrag", `${pages}/excerpt.tsx`),
  route("sammantraden/arenden/:id/utdrag/:format", `${pages}/excerpt-file.ts`),
];

/** The URLs of the meetings room. */
export const meetingsRoutes: RouteConfigEntry[] = [
  route("sammantraden", `${pages}/calendar.tsx`),
  route("sammantraden/nytt", `${pages}/plan-meetings.tsx`),
  route("sammantraden/kalender/:body", `${pages}/calendar-file.ts`),
  route("sammantraden/:id", `${pages}/meeting.tsx`),
  route("sammantraden/:id/flytta", `${pages}/move-meeting.tsx`),
  route("sammantraden/:id/stall-in", `${pages}/cancel-meeting.tsx`),
  route("sammantraden/:id/nytt-arende", `${pages}/add-item.tsx`),
  route("sammantraden/:id/justera", `${pages}/approve-minutes.tsx`),
  ...itemRoutes,
];
