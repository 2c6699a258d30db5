import type { Action } from "../../access/action.ts";

/** Tokens open a body to another system, so only those who answer for all access make and end them. */
export const manageTokens: Action = { name: "api:manage-tokens", roles: ["administrator"] };
