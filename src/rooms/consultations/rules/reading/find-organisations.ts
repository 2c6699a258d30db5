import {
  genericOrganisations,
  kindOfOrganisation,
  type OrganisationKind,
  organisationWords,
} from "./organisation-words.ts";

/** An organisation named in a text: as it would begin a sentence, and where it stands. */
export type NamedOrganisation = { name: string; kind: OrganisationKind; at: number; length: number };

// Cheap, and true of every name the patterns know: most lines and sentences name nobody.
const MAY_NAME =
  /örvaltning|kontor|ämnd|styrelse|förbund|yndighet|verket|bolag|försvar|tjänst|olis|nspektion|rådet|kår|sjukhus|ögskola|niversitet|utskott|arkiv|tiftelse|departement|nstitut|AB|HB|KB|kommun|stad|landsting|Region|änsstyrelse|örening|tingsrätt|elegation|organisation|makten|banken|kyrkan|ombudsman|kammare/;

/**
 * The organisations named in a text, in order. A name in the genitive ("nämndens") names what somebody has, not who they
 * are, and is left out. Where names overlap the one that begins first, and then the longest, is meant.
 */
export function findOrganisations(text: string): NamedOrganisation[] {
  const calm = calmCase(text);
  if (!MAY_NAME.test(calm)) return [];
  const found = organisationWords.flatMap((shape) =>
    [...calm.matchAll(shape)].map((match) => ({ written: match[0], at: match.index, length: match[0].length })),
  );
  found.sort((a, b) => a.at - b.at || b.length - a.length);
  const names: NamedOrganisation[] = [];
  let until = -1;
  for (const { written, at, length } of found) {
    if (at < until || genericOrganisations.has(written.toLowerCase())) continue;
    until = at + length;
    const name = written.charAt(0).toUpperCase() + written.slice(1);
    names.push({ name, kind: kindOfOrganisation(name), at, length });
  }
  return names;
}

/** A letterhead in capitals, as the names in it are otherwise written. */
function calmCase(text: string): string {
  if (/\p{Ll}/u.test(text) || text.length < 5 || text.length > 200) return text;
  return text.replace(/\p{L}[\p{L}-]*/gu, (word, at: number) => {
    if (word.length <= 2) return word;
    const small = word.toLowerCase();
    const isKind =
      at > 0 && /^(?:stad|kommun|stadsdelsförvaltning|stadsdelsnämnd|brandförsvar|räddningstjänst|län)$/.test(small);
    return isKind ? small : small.replace(/(?:^|-)\p{L}/gu, (letter) => letter.toUpperCase());
  });
}
