import type { RouteConfigEntry } from "@react-router/dev/routes";

/** The URLs of the follow-up room. */
export const followUpRoutes: RouteConfigEntry[] = [];
