import { type RouteConfigEntry, route } from "@react-router/dev/routes";

const pages = "rooms/follow-up/pages";

/** The city's picture, what it leads to, and what auditors ask for. */
const pictureRoutes: RouteConfigEntry[] = [
  route("uppfoljning/lagesbild", `${pages}/picture.tsx`),
  route("uppfoljning/lagesbild.csv", `${pages}/picture-csv.ts`),
  route("uppfoljning/lagesbild/:slug", `${pages}/picture-cell.tsx`),
  route("uppfoljning/granskning", `${pages}/examination.tsx`),
  route("uppfoljning/granskning.csv", `${pages}/examination-csv.ts`),
];

/** The year wheel, its periods, and each body's report in them. */
const periodRoutes: RouteConfigEntry[] = [
  route("uppfoljning/arshjul", `${pages}/year-wheel.tsx`),
  route("uppfoljning/arshjul/nytt", `${pages}/new-wheel.tsx`),
  route("uppfoljning/perioder/:id", `${pages}/period.tsx`),
  route("uppfoljning/perioder/:id/andra", `${pages}/change-period.tsx`),
  route("uppfoljning/perioder/:id/oppna", `${pages}/open-period.tsx`),
  route("uppfoljning/perioder/:id/stang", `${pages}/close-period.tsx`),
  route("uppfoljning/perioder/:id/organ.csv", `${pages}/period-csv.ts`),
  route("uppfoljning/perioder/:id/organ/:slug", `${pages}/body-period.tsx`),
  route("uppfoljning/perioder/:id/organ/:slug/laget", `${pages}/tell-state.tsx`),
  route("uppfoljning/perioder/:id/organ/:slug/inledning", `${pages}/period-introduction.tsx`),
  route("uppfoljning/perioder/:id/organ/:slug/lamna-in", `${pages}/hand-in-report.tsx`),
  route("uppfoljning/perioder/:id/organ/:slug/oppna-igen", `${pages}/open-hand-in-again.tsx`),
  route("uppfoljning/perioder/:id/organ/:slug/rapport", `${pages}/period-report.tsx`),
  route("uppfoljning/perioder/:id/organ/:slug/rapport/fil/:format", `${pages}/period-report-file.ts`),
];

/** The URLs of the follow-up room. */
export const followUpRoutes: RouteConfigEntry[] = [...pictureRoutes, ...periodRoutes];
