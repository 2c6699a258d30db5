import { findOrganisations } from "./find-organisations.ts";
import { titleWords } from "./title-words.ts";

const PARTICLE = /^(?:af|av|von|van|de|da|del|della|di|der|den|el|al|bin|ibn|la|le|zu|och)$/;
const WORD = /^\p{Lu}[\p{L}'’]*\.?(?:-\p{Lu}?[\p{L}'’]+)*$/u;
// Words of letterheads and closings that are written with capitals just as names are.
const NO_NAME =
  /^(?:till|från|dnr|datum|sida|bilaga|bilagor|med|vänlig|vänliga|hälsning|hälsningar|stad|stads|kommun|kommuns|region|län|läns|ab|hej|remiss|yttrande|remissvar|svar|förslag|beslut|protokoll|tjänsteutlåtande|tjänsteskrivelse|socialtjänst|handläggare|namn|avdelning|avdelningen|enheten|enhet|box|telefon|ordförande|sekreterare|justerare|rådet|stadshuset|stadshus|rotel|vår|ert|er|vårt|underskrift|attesterat|godkänt|signerad|plats|tid|beslutande|närvarande|samtliga|polisen|polisregion|säkerhet|beredskap|säkerhetsprogram|trygghet|enligt|uppdrag|kapitel|avsnitt)$/i;
const NO_ENDING =
  /(?:förvaltning|nämnd|nämnden|styrelsen|kontoret|program|programmet|utredning|analys|vägen|gatan|torget|plan|huset)$/i;

/** Whether a text is nothing but the name of a person: two to five words with capitals, none of them from a letterhead. */
export function isPersonName(text: string): boolean {
  if (text.length < 5 || text.length > 60) return false;
  const words = text.replace(/\s*\(\p{Lu}{1,3}\)$/u, "").split(" ");
  const names = words.filter((word) => !PARTICLE.test(word));
  if (words.length < 2 || words.length > 6 || names.length < 2) return false;
  if (names[0] !== words[0] || names.at(-1) !== words.at(-1)) return false;
  if (!names.every((word) => WORD.test(word) && !NO_NAME.test(word) && !NO_ENDING.test(word) && !titleWords.test(word)))
    return false;
  if (names.every((word) => word === word.toUpperCase() && word.length > 1)) return false;
  return /\p{Ll}/u.test(names.at(-1) ?? "") && findOrganisations(text).length === 0;
}
