import { shorten } from "../../../../kernel/shorten.ts";

/** What a viewpoint is about: its own words for it, and the part of the proposal it points to. */
export type Concern = { words: string; reference: string | null };

const REFERENCE =
  /(?:(?:under |i )?(?:avsnitt(?:et)?|kapitel|kap\.|stycke(?:t)?|punkt(?:en)?|rubriken|bilaga|fokusområdet?|fråga|mål|delmål)\s+(?:”[^”]{2,80}”|"[^"]{2,80}"|\d+(?:\.\d+){0,3}|[\p{Ll}-]{4,40}))|(?:sida(?:n)?|sid\.|s\.)\s+\d{1,3}/iu;
const LEADING =
  /^(?:[\s,:–-]|att |om |av |en |ett |även |också |i |på |kring |gällande |vad gäller |när det gäller |vikten av |behovet av |betydelsen av |följande |däremot |därför |dock |emellertid |stället |i stället )+/iu;
const TRAILING = /[\s.,;:?!”"]+$/;
const LONGEST = 160;

/**
 * The words after the marker; the whole sentence where the marker closes it ("… bör förtydligas"). A marker that holds
 * what it is about ("anser att larmkedjan bör …") ends at its "att".
 */
export function viewpointConcern(sentence: string, markerAt: number, markerLength: number): Concern {
  const reference = REFERENCE.exec(sentence)?.[0] ?? null;
  const marker = sentence.slice(markerAt, markerAt + markerLength);
  const inside = marker.indexOf(" att ");
  const end = markerAt + (inside >= 0 ? inside + " att ".length : markerLength);
  const after = sentence.slice(end).replace(LEADING, "").replace(TRAILING, "");
  const words = after.split(" ").length < 4 ? sentence.replace(TRAILING, "") : after;
  return { words: shorten(words, LONGEST), reference };
}
