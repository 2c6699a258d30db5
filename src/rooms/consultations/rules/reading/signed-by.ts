import { isPersonName } from "./is-person-name.ts";
import { titleWords } from "./title-words.ts";

const DECIDED =
  /(?:beslut\p{L}*|yttrande\p{L}*|ärende\p{L}*|svar\p{L}*|handläggning\p{L}*|skrivelse\p{L}*|föredragande|föredragning|deltagit|godkänts)(?=[\s,.])/iu;
const VERB =
  /(?:har )?(?:fattats|fattat|beslutats|beslutat|avgjorts|avgjort|avgetts|avgivits|lämnats|undertecknats|godkänts|varit föredragande|deltagit|föredragits|föredragit)|^beslutat av|föredragande (?:har varit|var|är)|efter föredragning av/iu;
const LONGEST = 600;

/** The persons that a sentence says decided or presented the answer, with titles: state agencies sign in this way. */
export function signedBy(sentence: string): { name: string; title: string | null }[] {
  if (sentence.length > LONGEST || !DECIDED.test(sentence) || !VERB.test(sentence)) return [];
  const words = sentence.replace(/[,.;()]/g, " $& ").split(/\s+/);
  const found: { name: string; title: string | null }[] = [];
  for (let from = 0; from < words.length; from += 1) {
    const length = [4, 3, 2].find((count) => isPersonName(words.slice(from, from + count).join(" ")));
    if (!length) continue;
    const before = words.slice(Math.max(0, from - 3), from);
    const start = before.findIndex((word) => titleWords.test(word));
    // A word in its definite form right before a name says what the person is, also when no list of titles knows it.
    const unknown = /^\p{Ll}{5,}(?:en|an|aren)$/u.test(before.at(-1) ?? "") ? (before.at(-1) ?? null) : null;
    found.push({
      name: words.slice(from, from + length).join(" "),
      title: start < 0 ? unknown : before.slice(start).join(" "),
    });
    from += length - 1;
  }
  return found.filter(({ title }) => title !== null);
}
