import type { RouteConfigEntry } from "@react-router/dev/routes";

/** The URLs of the register room. */
export const registerRoutes: RouteConfigEntry[] = [];
