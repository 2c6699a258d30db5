import { type RouteConfigEntry, route } from "@react-router/dev/routes";

const pages = "rooms/consultations/pages";

/** What one's own body sends: drafts, the wall, extensions. */
const senderRoutes: RouteConfigEntry[] = [];

/** What has been sent to one's own body, and brief answers to it. */
const incomingRoutes: RouteConfigEntry[] = [];

/** Answering by a link, without account. */
const linkRoutes: RouteConfigEntry[] = [];

/** Answers that came as files, the workbench, the executive report and what respondents are told. */
const compilingRoutes: RouteConfigEntry[] = [
  route("remisser/:id/svar", `${pages}/answers.tsx`),
  route("remisser/:id/svar/nytt", `${pages}/bring-answer.tsx`),
  route("remisser/:id/svar/uppladdat/:upload", `${pages}/upload.tsx`),
  route("remisser/:id/svar/uppladdat/:upload/fil", `${pages}/upload-file.ts`),
  route("remisser/:id/svar/uppladdat/:upload/ta-bort", `${pages}/remove-upload.tsx`),
  route("remisser/:id/svar/:answer", `${pages}/answer.tsx`),
  route("remisser/:id/svar/:answer/sammanfatta", `${pages}/summarise-answer.tsx`),
];

/** The URLs of the consultations room. */
export const consultationsRoutes: RouteConfigEntry[] = [
  ...senderRoutes,
  ...incomingRoutes,
  ...linkRoutes,
  ...compilingRoutes,
];
