type Part<Content> = { partId: string; kind: "chapter" | "section"; heading: string; content: Content };

/** A version's parts as the sections of a proposal: chapters outermost, sections below, each with the id it has. */
export const sectionsFromParts = <Content>(parts: readonly Part<Content>[]) =>
  parts.map(({ partId, kind, heading, content }) => ({
    sectionId: partId,
    level: kind === "chapter" ? 1 : 2,
    heading,
    content,
  }));
