import { roles } from "../../../platform/access/actor.ts";
import { languages, textsOf } from "../../../platform/texts/texts.ts";

const shortest = 3;

/** The roles whose name in either language holds the text: "regist" finds registrar. Nothing for less than three letters. */
export function rolesNamed(text: string): string[] {
  const wanted = text.toLocaleLowerCase("sv");
  if (wanted.length < shortest) return [];
  const names = (role: string) =>
    languages.map((language) => textsOf(language, "shell")(`role.${role}`).toLocaleLowerCase("sv"));
  return roles.filter((role) => names(role).some((name) => name.includes(wanted)));
}
