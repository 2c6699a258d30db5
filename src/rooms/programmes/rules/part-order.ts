type Placed = { partId: string; chapterId: string | null; kind: "chapter" | "section" };
type Chapter<Part> = { chapter: Part; sections: Part[] };

/** Parts in the order of the text, as chapters with their sections. */
function chaptersOf<Part extends Placed>(parts: readonly Part[]): Chapter<Part>[] {
  const chapters = parts
    .filter(({ kind }) => kind === "chapter")
    .map((chapter) => ({ chapter, sections: [] as Part[] }));
  for (const part of parts) {
    if (part.kind === "section") chapters.find(({ chapter }) => chapter.partId === part.chapterId)?.sections.push(part);
  }
  return chapters;
}

const flat = <Part extends Placed>(chapters: readonly Chapter<Part>[]): Part[] =>
  chapters.flatMap(({ chapter, sections }) => [
    chapter,
    ...sections.map((one) => ({ ...one, chapterId: chapter.partId })),
  ]);

function swapped<T>(list: readonly T[], at: number, other: number): T[] | null {
  const [one, two] = [list[at], list[other]];
  return one === undefined || two === undefined ? null : list.with(at, two).with(other, one);
}

/** At the end of one chapter a section goes on into the next. */
function sectionMoved<Part extends Placed>(chapters: Chapter<Part>[], part: Part, step: -1 | 1): Part[] | null {
  const home = chapters.findIndex(({ chapter }) => chapter.partId === part.chapterId);
  const sections = chapters[home]?.sections ?? [];
  const at = sections.findIndex(({ partId }) => partId === part.partId);
  const within = swapped(sections, at, at + step);
  const put = (index: number, list: Part[]) =>
    chapters.map((one, place) => (place === index ? { ...one, sections: list } : one));
  if (within) return flat(put(home, within));
  const next = chapters[home + step];
  if (!next) return null;
  const rest = put(home, sections.toSpliced(at, 1));
  const joined = step === 1 ? [part, ...next.sections] : [...next.sections, part];
  return flat(rest.map((one, place) => (place === home + step ? { ...one, sections: joined } : one)));
}

/**
 * The parts with one of them a step up or down: a chapter with all that stands in it, a section past its neighbour or into the
 * next chapter. Null when it cannot go further.
 */
function moved<Part extends Placed>(parts: readonly Part[], partId: string, step: -1 | 1): Part[] | null {
  const part = parts.find((one) => one.partId === partId);
  const chapters = chaptersOf(parts);
  if (!part) return null;
  if (part.kind === "section") return sectionMoved(chapters, part, step);
  const at = chapters.findIndex(({ chapter }) => chapter.partId === partId);
  const swap = swapped(chapters, at, at + step);
  return swap ? flat(swap) : null;
}

/** The parts with a section last in another chapter; null when there is no such chapter or section. */
function rehoused<Part extends Placed>(parts: readonly Part[], partId: string, chapterId: string): Part[] | null {
  const part = parts.find((one) => one.partId === partId && one.kind === "section");
  const chapters = chaptersOf(parts.filter((one) => one.partId !== partId));
  if (!part || !chapters.some(({ chapter }) => chapter.partId === chapterId)) return null;
  const put = (one: Chapter<Part>) =>
    one.chapter.partId === chapterId ? { ...one, sections: [...one.sections, part] } : one;
  return flat(chapters.map(put));
}

/** The parts with a new one: a section last in its chapter, a chapter last of all. Null when there is no such chapter. */
function added<Part extends Placed>(parts: readonly Part[], part: Part): Part[] | null {
  if (part.kind === "chapter") return [...parts, part];
  return part.chapterId === null ? null : rehoused([...parts, part], part.partId, part.chapterId);
}

/** In which order the parts of a version stand. */
export const partOrder = { moved, rehoused, added };
