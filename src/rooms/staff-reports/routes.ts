import { type RouteConfigEntry, route } from "@react-router/dev/routes";

const pages = "rooms/staff-reports/pages";

/** Writing a report. */
const writingRoutes: RouteConfigEntry[] = [
  route("tjansteutlatanden", `${pages}/list.tsx`),
  route("tjansteutlatanden/nytt", `${pages}/new-report.tsx`),
  route("tjansteutlatanden/mallar", `${pages}/templates.tsx`),
  route("tjansteutlatanden/mallar/:body", `${pages}/template.tsx`),
  route("tjansteutlatanden/:id", `${pages}/report.tsx`),
  route("tjansteutlatanden/:id/avsnitt/:section", `${pages}/section.tsx`),
  route("tjansteutlatanden/:id/avsnitt/:section/autospara", `${pages}/section-autosave.ts`),
  route("tjansteutlatanden/:id/uppgifter", `${pages}/header.tsx`),
  route("tjansteutlatanden/:id/hallning", `${pages}/stance.tsx`),
  route("tjansteutlatanden/:id/synpunkter", `${pages}/viewpoints.tsx`),
  route("tjansteutlatanden/:id/synpunkter/mark/:section", `${pages}/mark-sentence.tsx`),
  route("tjansteutlatanden/:id/synpunkter/:viewpoint", `${pages}/viewpoint.tsx`),
  route("tjansteutlatanden/:id/beredning", `${pages}/preparation.tsx`),
  route("tjansteutlatanden/:id/beredning/:step", `${pages}/confirm-step.tsx`),
  route("tjansteutlatanden/:id/sammantradesdag", `${pages}/meeting-day.tsx`),
  route("tjansteutlatanden/:id/undertecknare", `${pages}/signatories.tsx`),
  route("tjansteutlatanden/:id/bilagor", `${pages}/attachments.tsx`),
  route("tjansteutlatanden/:id/avsluta", `${pages}/end-report.tsx`),
];

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
