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

const spoken = new Map<string, Texts>();

/**
 * Words without blanks to fill are looked up once: a list page says some hundred of them, and i18next takes each key apart
 * anew every time. Only words that exist are remembered, since a key may have come with an address.
 */
function remembering(language: Language, room: string): Texts {
  const fixed = house.getFixedT(language, room);
  const known = new Map<string, string>();
  const speak = (key: string, values?: Record<string, unknown>): string => {
    if (values) return fixed(key, values);
    const said = known.get(key) ?? fixed(key);
    if (!known.has(key) && house.exists(key, { lng: language, ns: room })) known.set(key, said);
    return said;
  };
  return speak as unknown as Texts;
}

/** Each room hands in its words under its own name, once, when the process starts. */
export function addTexts(room: string, messages: Record<Language, Messages>): void {
  for (const language of languages) house.addResourceBundle(language, room, messages[language], true, true);
  spoken.clear();
}

/** The words of one room (`t("subject")`), others by prefix (`t("web:save")`). */
export function textsOf(language: Language, room: string): Texts {
  const name = `${language} ${room}`;
  const texts = spoken.get(name) ?? remembering(language, room);
  spoken.set(name, texts);
  return texts;
}

/** Whether the key (`room:word`) has words in that language. */
export function hasText(language: Language, key: string): boolean {
  return house.exists(key, { lng: language, fallbackLng: [] });
}
