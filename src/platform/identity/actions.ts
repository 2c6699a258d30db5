import type { Action } from "../access/action.ts";

/** Signing in is open to whoever can prove who they are; signing out and seeing one's own sessions to whoever is in. */
export const signingIn: Action = { name: "web:sign-in", roles: [], openTo: "everyone" };
export const ownSessions: Action = { name: "web:own-sessions", roles: [], openTo: "signed-in" };
