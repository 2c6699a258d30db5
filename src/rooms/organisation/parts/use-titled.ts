import { useTexts } from "../../../platform/web/use-texts.ts";

/** A role as people know it: the title, and what the role is called when that says something else. */
export function useTitled(): (role: string, title: string | null) => string {
  const t = useTexts("shell");
  return (role, title) => {
    const name = t(`role.${role}`);
    if (title === null) return name;
    return title.toLocaleLowerCase() === name.toLocaleLowerCase() ? title : `${title} (${name.toLocaleLowerCase()})`;
  };
}
