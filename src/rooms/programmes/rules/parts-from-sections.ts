export type Section<Content> = { sectionId: string; heading: string; level: number; content: Content };
export type NewPart<Content> = {
  partId: string;
  chapterId: string | null;
  position: number;
  kind: "chapter" | "section";
  heading: string;
  content: Content;
};

/**
 * A text's sections as chapters and sections: the outermost headings are chapters, and everything below one stands in it; what
 * stands before the first of them is a chapter too. Each keeps its id, so that a viewpoint about a section can be followed to
 * what was demanded in the end.
 */
export function partsFromSections<Content>(sections: readonly Section<Content>[]): NewPart<Content>[] {
  const outermost = Math.min(...sections.map(({ level }) => level));
  let chapterId: string | null = null;
  return sections.map(({ sectionId, heading, level, content }, position) => {
    const kind = level === outermost || chapterId === null ? "chapter" : "section";
    if (kind === "chapter") chapterId = sectionId;
    return { partId: sectionId, chapterId: kind === "chapter" ? null : chapterId, position, kind, heading, content };
  });
}
