import type { RouteConfigEntry } from "@react-router/dev/routes";

/** Writing a report. */
const writingRoutes: RouteConfigEntry[] = [];

/** Attesting, deciding outside a meeting, dispatching. */
const attestRoutes: RouteConfigEntry[] = [];

/** The report as paper, and the public page where a file is held against what was attested. */
const paperRoutes: RouteConfigEntry[] = [];

/** The URLs of the staff reports room. */
export const staffReportsRoutes: RouteConfigEntry[] = [...writingRoutes, ...attestRoutes, ...paperRoutes];
