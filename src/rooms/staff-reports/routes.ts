import { type RouteConfigEntry, route } from "@react-router/dev/routes";

const pages = "rooms/staff-reports/pages";

/** Writing a report. */
const writingRoutes: RouteConfigEntry[] = [];

/** Attesting, deciding outside a meeting, dispatching. */
const attestRoutes: RouteConfigEntry[] = [
  route("tjansteutlatanden/:id/begar-attest", `${pages}/ask-attest.tsx`),
  route("tjansteutlatanden/:id/attestera", `${pages}/attest.tsx`),
  route("tjansteutlatanden/:id/skicka-tillbaka", `${pages}/reject-attest.tsx`),
  route("tjansteutlatanden/:id/versioner", `${pages}/versions.tsx`),
  route("tjansteutlatanden/:id/sammantrade", `${pages}/put-on-agenda.tsx`),
  route("tjansteutlatanden/:id/ta-fran-dagordningen", `${pages}/take-off-agenda.tsx`),
  route("tjansteutlatanden/:id/skicka", `${pages}/send-report.tsx`),
];

/** The report as paper, and the public page where a file is held against what was attested. */
const paperRoutes: RouteConfigEntry[] = [
  route("tjansteutlatanden/:id/fil/:format", `${pages}/report-file.ts`),
  route("kontrollera-dokument", `${pages}/verify.tsx`),
];

/** The URLs of the staff reports room. */
export const staffReportsRoutes: RouteConfigEntry[] = [...writingRoutes, ...attestRoutes, ...paperRoutes];
