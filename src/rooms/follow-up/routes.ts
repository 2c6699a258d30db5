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

/** The URLs of the follow-up room. */
export const followUpRoutes: RouteConfigEntry[] = [...pictureRoutes];
