const CHAPTER_AND_SECTION = /\d+\s*[a-z]?\s*(?:kap(?:itlet)?\b\.?|:)\s*\d+\s*[a-z]?\b/iu;
const NAMED_LAW = /\p{L}*(?:OSL|SekrL|TF|offentlighets|sekretess)\p{L}*/iu;

/**
 * Whether a text names a provision by law, chapter and section, as a secrecy mark must (OSL 5:5): "OSL 21 kap. 3 §",
 * "21:3 OSL", "SekrL 7 kap. 11 §". Lenient on spelling, since what is written here is read by people.
 */
export function namesProvision(text: string): boolean {
  return NAMED_LAW.test(text) && CHAPTER_AND_SECTION.test(text);
}
