import type { RouteConfigEntry } from "@react-router/dev/routes";

/** The URLs of the programmes room. */
export const programmesRoutes: RouteConfigEntry[] = [];
