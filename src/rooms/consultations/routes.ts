import { type RouteConfigEntry, route } from "@react-router/dev/routes";

const pages = "rooms/consultations/pages";

/** What one's own body sends: drafts, the wall, extensions. */
const senderRoutes: RouteConfigEntry[] = [
  route("remisser", `${pages}/consultation-list.tsx`),
  route("remisser/ny", `${pages}/new-consultation.tsx`),
  route("remisser/:id", `${pages}/consultation.tsx`),
  route("remisser/:id/uppgifter", `${pages}/change-consultation.tsx`),
  route("remisser/:id/forslag", `${pages}/write-proposal.tsx`),
  route("remisser/:id/forslag/avsnitt", `${pages}/pair-sections.tsx`),
  route("remisser/:id/fragor", `${pages}/ask-questions.tsx`),
  route("remisser/:id/mottagare", `${pages}/choose-addressees.tsx`),
  route("remisser/:id/skicka", `${pages}/send-consultation.tsx`),
  route("remisser/:id/aterkalla", `${pages}/withdraw-consultation.tsx`),
  route("remisser/:id/paminn", `${pages}/remind-consultees.tsx`),
  route("remisser/:id/svarsdag", `${pages}/move-due-day.tsx`),
  route("remisser/:id/andrat-forslag", `${pages}/resend-proposal.tsx`),
  route("remisser/:id/lagg-till", `${pages}/add-consultees.tsx`),
  route("remisser/:id/instanser.csv", `${pages}/wall-csv.ts`),
  route("remisser/:id/instanser/:consulteeId", `${pages}/consultee.tsx`),
  route("remisser/:id/instanser/:consulteeId/skicka-igen", `${pages}/resend-notice.tsx`),
  route("remisser/:id/anstand/:requestId", `${pages}/decide-extension.tsx`),
];

/** What has been sent to one's own body, and brief answers to it. */
const incomingRoutes: RouteConfigEntry[] = [
  route("remisser/inkomna", `${pages}/incoming-list.tsx`),
  route("remisser/inkomna/:consulteeId", `${pages}/incoming.tsx`),
  route("remisser/inkomna/:consulteeId/registrera", `${pages}/register-incoming.tsx`),
  route("remisser/inkomna/:consulteeId/koppla", `${pages}/link-incoming.tsx`),
  route("remisser/inkomna/:consulteeId/anstand", `${pages}/ask-extension.tsx`),
  route("remisser/inkomna/:consulteeId/kort-svar", `${pages}/answer-briefly.tsx`),
  route("remisser/inkomna/:consulteeId/fraga-vidare", `${pages}/send-on.tsx`),
  route("remisser/inkomna/:consulteeId/filer/:fileId", `${pages}/incoming-file.ts`),
];

/** Answering by a link, without account. */
const linkRoutes: RouteConfigEntry[] = [
  route("svara/:token", `${pages}/reply.tsx`),
  route("svara/:token/kvitto", `${pages}/reply-receipt.tsx`),
  route("svara/:token/filer/:fileId", `${pages}/reply-file.ts`),
];

/** Answers that came as files, the workbench, the executive report and what respondents are told. */
const compilingRoutes: RouteConfigEntry[] = [
  route("remisser/:id/svar", `${pages}/answers.tsx`),
  route("remisser/:id/svar/nytt", `${pages}/bring-answer.tsx`),
  route("remisser/:id/svar/uppladdat/:upload", `${pages}/upload.tsx`),
  route("remisser/:id/svar/uppladdat/:upload/fil", `${pages}/upload-file.ts`),
  route("remisser/:id/svar/uppladdat/:upload/ta-bort", `${pages}/remove-upload.tsx`),
  route("remisser/:id/svar/:answer", `${pages}/answer.tsx`),
  route("remisser/:id/svar/:answer/sammanfatta", `${pages}/summarise-answer.tsx`),
  route("remisser/:id/sammanstall", `${pages}/workbench.tsx`),
  route("remisser/:id/sammanstall/hantera", `${pages}/handle-viewpoints.tsx`),
  route("remisser/:id/utlatande", `${pages}/executive.tsx`),
  route("remisser/:id/utlatande/nummer", `${pages}/begin-executive.tsx`),
  route("remisser/:id/utlatande/slutfor", `${pages}/finish-executive.tsx`),
  route("remisser/:id/utlatande/fil/:format", `${pages}/executive-file.ts`),
  route("remisser/:id/utlatande/stycken/:paragraph", `${pages}/paragraph.tsx`),
  route("remisser/:id/aterkoppling", `${pages}/feedback.tsx`),
  route("remisser/:id/aterkoppling/:consultee", `${pages}/feedback-to.tsx`),
  route("remisser/:id/avsluta", `${pages}/close-consultation.tsx`),
  route("remisser/inkomna/:consulteeId/aterkoppling", `${pages}/own-feedback.tsx`),
];

/** The URLs of the consultations room. */
export const consultationsRoutes: RouteConfigEntry[] = [
  ...senderRoutes,
  ...incomingRoutes,
  ...linkRoutes,
  ...compilingRoutes,
];
