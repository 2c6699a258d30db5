import type { RouteConfigEntry } from "@react-router/dev/routes";

/** The URLs of the meetings room. */
export const meetingsRoutes: RouteConfigEntry[] = [];
