import { movedAmong } from "../../../kernel/moved-among.ts";
import type { PartKind } from "../model.ts";

type PartThen = { partId: string; chapterId: string | null; kind: PartKind; heading: string; text: string };
type RequirementThen = { requirementId: string; partId: string; text: string; terms: string };
export type VersionThen = { parts: readonly PartThen[]; requirements: readonly RequirementThen[] };

/** What can be seen of a part or a requirement when two versions are laid beside each other. Several can hold at once. */
export type Mark = "new" | "gone" | "moved" | "renamed" | "reworded" | "terms";

export type PartBetween = {
  partId: string;
  kind: PartKind;
  marks: Mark[];
  heading: { before: string | null; after: string | null };
  text: { before: string; after: string };
};
export type RequirementBetween = {
  requirementId: string;
  partId: string;
  marks: Mark[];
  text: { before: string; after: string };
};

const byId = <T>(all: readonly T[], idOf: (one: T) => string) =>
  new Map(all.map((one, place) => [idOf(one), { one, place }]));

function partsBetween(before: readonly PartThen[], after: readonly PartThen[]): PartBetween[] {
  const then = byId(before, ({ partId }) => partId);
  const now = byId(after, ({ partId }) => partId);
  const moved = movedAmong(after.flatMap(({ partId }) => then.get(partId)?.place ?? []));
  const here = after.map(({ partId, chapterId, kind, heading, text }): PartBetween => {
    const known = then.get(partId);
    const told = { partId, kind, heading: { before: known?.one.heading ?? null, after: heading } };
    if (!known) return { ...told, marks: ["new"], text: { before: "", after: text } };
    const { one: old, place } = known;
    const marks: Mark[] = [
      ...(moved.has(place) || old.chapterId !== chapterId ? ["moved" as const] : []),
      ...(old.heading !== heading ? ["renamed" as const] : []),
      ...(old.text !== text ? ["reworded" as const] : []),
    ];
    return { ...told, marks, text: { before: old.text, after: text } };
  });
  const gone = before
    .filter(({ partId }) => !now.has(partId))
    .map(
      ({ partId, kind, heading, text }): PartBetween => ({
        partId,
        kind,
        marks: ["gone"],
        heading: { before: heading, after: null },
        text: { before: text, after: "" },
      }),
    );
  return [...here, ...gone];
}

function requirementsBetween(
  before: readonly RequirementThen[],
  after: readonly RequirementThen[],
): RequirementBetween[] {
  const then = byId(before, ({ requirementId }) => requirementId);
  const now = byId(after, ({ requirementId }) => requirementId);
  const here = after.map(({ requirementId, partId, text, terms }): RequirementBetween => {
    const old = then.get(requirementId)?.one;
    if (!old) return { requirementId, partId, marks: ["new"], text: { before: "", after: text } };
    const marks: Mark[] = [
      ...(old.partId !== partId ? ["moved" as const] : []),
      ...(old.text !== text ? ["reworded" as const] : []),
      ...(old.terms !== terms ? ["terms" as const] : []),
    ];
    return { requirementId, partId, marks, text: { before: old.text, after: text } };
  });
  const gone = before
    .filter(({ requirementId }) => !now.has(requirementId))
    .map(({ requirementId, partId, text }): RequirementBetween => {
      return { requirementId, partId, marks: ["gone"], text: { before: text, after: "" } };
    });
  return [...here, ...gone];
}

/**
 * Two versions laid beside each other: every chapter, section and requirement of the later in its order, last those that only
 * the earlier has. `terms` of a requirement are whom it binds and by when, as one text. What has no marks is the same in both.
 */
export function changesBetween(before: VersionThen, after: VersionThen) {
  return {
    parts: partsBetween(before.parts, after.parts),
    requirements: requirementsBetween(before.requirements, after.requirements),
  };
}
