import i18next, { type TFunction } from "i18next";

export type Language = "sv" | "en";
export const languages = ["sv", "en"] as const satisfies Language[];
export type Messages = { [key: string]: string | Messages };
export type Texts = TFunction;

const house = i18next.createInstance();
// Everything is in memory, so the initialisation is done when this line returns.
void house.init({
  lng: "sv",
  fallbackLng: "sv",
  resources: {},
  initAsync: false,
  interpolation: { escapeValue: false },
  returnNull: false,
});

/** Each room hands in its words under its own name, once, when the process starts. */
export function addTexts(room: string, messages: Record<Language, Messages>): void {
  for (const language of languages) house.addResourceBundle(language, room, messages[language], true, true);
}

/** The words of one room (`t("subject")`), others by prefix (`t("web:save")`). */
export function textsOf(language: Language, room: string): Texts {
  return house.getFixedT(language, room);
}

/** Whether the key (`room:word`) has words in that language. */
export function hasText(language: Language, key: string): boolean {
  return house.exists(key, { lng: language, fallbackLng: [] });
}
