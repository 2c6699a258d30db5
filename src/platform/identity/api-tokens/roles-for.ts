import type { Action } from "../../access/action.ts";
import type { Role } from "../../access/actor.ts";
import { rolesIn, tokenRoles } from "./token-roles.ts";

/** The roles that let a token in: every one where what is asked for is public. */
export const rolesFor = ({ roles, openTo }: Action): readonly Role[] =>
  openTo === "everyone" ? tokenRoles : rolesIn(roles);
