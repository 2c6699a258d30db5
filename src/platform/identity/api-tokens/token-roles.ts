import { cityWideRoles, type Role, roles } from "../../access/actor.ts";

/** The roles another system may be given: never one that reaches the whole city. */
export const tokenRoles: readonly Role[] = roles.filter((role) => !cityWideRoles.has(role));

/** Of the roles a row names, those a token may have; whatever else came into the row gives nothing. */
export const rolesIn = (named: readonly string[]): Role[] => tokenRoles.filter((role) => named.includes(role));
