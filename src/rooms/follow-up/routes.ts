import { type RouteConfigEntry, route } from "@react-router/dev/routes";

const pages = "rooms/follow-up/pages";

/** What comes back: each turn becomes an activity. */
const recurringRoutes: RouteConfigEntry[] = [
  route("uppfoljning/organ/:slug/andra-flera", `${pages}/change-many.tsx`),
  route("uppfoljning/organ/:slug/kopiera", `${pages}/copy-plan.tsx`),
  route("uppfoljning/organ/:slug/ta-over", `${pages}/take-over.tsx`),
  route("uppfoljning/organ/:slug/aterkommande", `${pages}/recurring-list.tsx`),
  route("uppfoljning/mal/:id/aterkommande", `${pages}/new-recurring.tsx`),
  route("uppfoljning/aterkommande/:id", `${pages}/recurring.tsx`),
  route("uppfoljning/aterkommande/:id/avsluta", `${pages}/end-recurring.tsx`),
];

/** Goals and activities from a file, and out to one. */
const importRoutes: RouteConfigEntry[] = [
  route("uppfoljning/importera", `${pages}/import-plan.tsx`),
  route("uppfoljning/importera/mall.csv", `${pages}/plan-template.ts`),
  route("uppfoljning/importera/:id", `${pages}/plan-import.tsx`),
  route("uppfoljning/importera/:id/fel.csv", `${pages}/import-faults-csv.ts`),
  route("uppfoljning/organ/:slug/plan.csv", `${pages}/plan-csv.ts`),
];

/** The city's picture, what it leads to, and what auditors ask for. */
const pictureRoutes: RouteConfigEntry[] = [
  route("uppfoljning/lagesbild", `${pages}/picture.tsx`),
  route("uppfoljning/lagesbild.csv", `${pages}/picture-csv.ts`),
  route("uppfoljning/lagesbild/:slug", `${pages}/picture-cell.tsx`),
  route("uppfoljning/granskning", `${pages}/examination.tsx`),
  route("uppfoljning/granskning.csv", `${pages}/examination-csv.ts`),
  route("uppfoljning/krav/:id", `${pages}/requirement.tsx`),
  route("uppfoljning/rod-trad/:id", `${pages}/red-thread.tsx`),
  route("uppfoljning/rod-trad/fran/:from/:id", `${pages}/threads-from.tsx`),
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

/** Goals and activities, and what one's own body has to do about them. */
const planRoutes: RouteConfigEntry[] = [
  route("uppfoljning", `${pages}/todo.tsx`),
  route("uppfoljning/organ/:slug", `${pages}/plan.tsx`),
  route("uppfoljning/organ/:slug/mal/nytt", `${pages}/new-goal.tsx`),
  route("uppfoljning/organ/:slug/foresla", `${pages}/propose-plan.tsx`),
  route("uppfoljning/organ/:slug/anta", `${pages}/adopt-plan.tsx`),
  route("uppfoljning/stadens-mal", `${pages}/city-goals.tsx`),
  route("uppfoljning/stadens-mal/nytt", `${pages}/new-city-goal.tsx`),
  route("uppfoljning/mal/:id", `${pages}/goal.tsx`),
  route("uppfoljning/mal/:id/andra", `${pages}/change-goal.tsx`),
  route("uppfoljning/mal/:id/anta", `${pages}/adopt-goal.tsx`),
  route("uppfoljning/mal/:id/bedom", `${pages}/assess-goal.tsx`),
  route("uppfoljning/mal/:id/avsluta", `${pages}/end-goal.tsx`),
  route("uppfoljning/mal/:id/aktiviteter/ny", `${pages}/new-activity.tsx`),
  route("uppfoljning/aktiviteter/:id", `${pages}/activity.tsx`),
  route("uppfoljning/aktiviteter/:id/uppdatera", `${pages}/update-activity.tsx`),
  route("uppfoljning/aktiviteter/:id/andra", `${pages}/change-activity.tsx`),
  route("uppfoljning/aktiviteter/:id/flytta", `${pages}/move-activity.tsx`),
  route("uppfoljning/aktiviteter/:id/beroenden", `${pages}/dependencies.tsx`),
  route("uppfoljning/aktiviteter/:id/underlag/nytt", `${pages}/add-evidence.tsx`),
  route("uppfoljning/aktiviteter/:id/underlag/:evidenceId/fil", `${pages}/evidence-file.ts`),
  route("uppfoljning/aktiviteter/:id/underlag/:evidenceId/ta-bort", `${pages}/remove-evidence.tsx`),
];

/** What is measured, and the council's decisions on what it measures. */
const indicatorRoutes: RouteConfigEntry[] = [
  route("uppfoljning/indikatorer", `${pages}/indicator-list.tsx`),
  route("uppfoljning/indikatorer/ny", `${pages}/new-indicator.tsx`),
  route("uppfoljning/indikatorer/:id", `${pages}/indicator.tsx`),
  route("uppfoljning/indikatorer/:id/utfall", `${pages}/record-value.tsx`),
  route("uppfoljning/indikatorer/:id/arsmal", `${pages}/set-target.tsx`),
  route("uppfoljning/indikatorer/:id/begaran", `${pages}/ask-indicator-change.tsx`),
  route("uppfoljning/indikatorer/:id/begaran/:request", `${pages}/decide-indicator-request.tsx`),
];

/** The URLs of the follow-up room. */
export const followUpRoutes: RouteConfigEntry[] = [
  ...recurringRoutes,
  ...importRoutes,
  ...planRoutes,
  ...pictureRoutes,
  ...periodRoutes,
  ...indicatorRoutes,
];
