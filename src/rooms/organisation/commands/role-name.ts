import { textsOf } from "../../../platform/texts/texts.ts";

/** The role as the trail says it: in Swedish. */
export function roleName(role: string): string {
  return textsOf("sv", "shell")(`role.${role}`).toLocaleLowerCase("sv");
}
