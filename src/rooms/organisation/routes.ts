import type { RouteConfigEntry } from "@react-router/dev/routes";

/** The URLs of the organisation room. */
export const organisationRoutes: RouteConfigEntry[] = [];
