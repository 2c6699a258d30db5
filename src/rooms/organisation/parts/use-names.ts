import { useLanguage } from "../../../platform/web/use-texts.ts";

/** A body's name in the reader's language, where it has one there: `(name, english)`. */
export function useNames(): (name: string, english: string | null | undefined) => string {
  const language = useLanguage();
  return (name, english) => (language === "en" && english ? english : name);
}
