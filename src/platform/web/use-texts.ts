import { useRouteLoaderData } from "react-router";
import { type Language, type Texts, textsOf } from "../texts/texts.ts";

/** The language the visitor reads in, as the root page knows it. */
export function useLanguage(): Language {
  return useRouteLoaderData<{ language: Language }>("root")?.language ?? "sv";
}

/** The words of one room in the visitor's language. */
export function useTexts(room: string): Texts {
  return textsOf(useLanguage(), room);
}
