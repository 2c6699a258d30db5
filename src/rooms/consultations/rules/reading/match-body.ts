import { editDistance } from "./edit-distance.ts";
import { foldName } from "./fold-name.ts";
import type { BodyIndex, DirectoryBody, NamedThrough } from "./index-bodies.ts";

/** `others` are bodies that bear the very same name. `spelling` means that letters differ, so somebody must be asked. */
export type BodyMatch = { body: DirectoryBody; through: NamedThrough | "spelling"; others: DirectoryBody[] };

const POLICE = /^polis(?:en|myndigheten)?,? (?:i )?(?:region )?(?=\p{L})/u;

/**
 * The body that a name in a document means. `null` when none is near enough. On the `day` of the document a standing body
 * is preferred to one that has ended.
 */
export function matchBody(name: string, index: BodyIndex, day?: Temporal.PlainDate): BodyMatch | null {
  const folded = foldName(name);
  const exact = index.byName.get(folded) ?? index.byName.get(folded.replace(POLICE, "polisregion ")) ?? [];
  // KS, SSAB: an abbreviation in small letters is a word.
  const meant = exact.filter(
    ({ through, body }) =>
      through !== "short-name" || !isAbbreviation(body.shortName) || name.includes(body.shortName ?? ""),
  );
  const [first, ...rest] = meant.toSorted((a, b) => Number(hasEnded(a.body, day)) - Number(hasEnded(b.body, day)));
  if (first) {
    const others = rest.filter(
      (one) => one.through === first.through && hasEnded(one.body, day) === hasEnded(first.body, day),
    );
    return { body: first.body, through: first.through, others: others.map(({ body }) => body) };
  }
  return nearest(folded, index);
}

/** Whether the body's last day lies before this day. */
export function hasEnded(body: DirectoryBody, day: Temporal.PlainDate | undefined): boolean {
  return body.to !== undefined && day !== undefined && body.to < day.toString();
}

function isAbbreviation(name: string | undefined): boolean {
  return name !== undefined && /^\p{L}{2,6}$/u.test(name) && name.slice(1) !== name.slice(1).toLowerCase();
}

function nearest(folded: string, index: BodyIndex): BodyMatch | null {
  // Short names have many neighbours: "valnämnden" is two letters from "vårdnämnden".
  const most = folded.length >= 18 ? 2 : folded.length >= 8 ? 1 : 0;
  if (most === 0 || folded.length > 80) return null;
  let best: { distance: number; bodies: Set<DirectoryBody> } = { distance: most + 1, bodies: new Set() };
  for (const [name, entries] of index.byName) {
    if (name.length < 8) continue;
    const distance = editDistance(folded, name, Math.min(most, best.distance));
    if (distance > most || distance > best.distance) continue;
    if (distance < best.distance) best = { distance, bodies: new Set() };
    for (const { body } of entries) best.bodies.add(body);
  }
  const [body, ...others] = best.bodies;
  return body ? { body, through: "spelling", others } : null;
}
