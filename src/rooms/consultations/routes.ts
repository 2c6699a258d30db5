import type { RouteConfigEntry } from "@react-router/dev/routes";

/** What one's own body sends: drafts, the wall, extensions. */
const senderRoutes: RouteConfigEntry[] = [];

/** What has been sent to one's own body, and brief answers to it. */
const incomingRoutes: RouteConfigEntry[] = [];

/** Answering by a link, without account. */
const linkRoutes: RouteConfigEntry[] = [];

/** Answers that came as files, the workbench, the executive report and what respondents are told. */
const compilingRoutes: RouteConfigEntry[] = [];

/** The URLs of the consultations room. */
export const consultationsRoutes: RouteConfigEntry[] = [
  ...senderRoutes,
  ...incomingRoutes,
  ...linkRoutes,
  ...compilingRoutes,
];
