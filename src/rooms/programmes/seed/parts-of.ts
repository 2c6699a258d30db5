import { sql } from "kysely";
import type { Tx } from "../../../platform/database/connect.ts";
import { fromMarkdown } from "../../../platform/paper/rich-text/from-markdown.ts";
import type { RichText } from "../../../platform/paper/rich-text/rich-text.ts";
import { done } from "../../../platform/seed/done.ts";
import type { Version } from "./programme-shape.ts";

/** A part of a version with the ids it is to have; `partId` is null until the version after it has said. */
export type PartToWrite = {
  id: string;
  partId: string | null;
  heading: string;
  chapter: string | null;
  becomes: string | null;
  area: string | null;
  content: RichText;
  laws: Version["parts"][number]["laws"];
};

type Section = { sectionId: string; heading: string; level: number; content: RichText };

/** The newest wording of what was proposed in the consultation. */
async function proposed(tx: Tx, consultation: string): Promise<Section[]> {
  const { rows } = await sql<Section>`
    select s.section_id as "sectionId", s.heading, s.level, s.content from proposal_section s
    where s.proposal_id = (select id from proposal where consultation_id = ${consultation} order by number desc limit 1)
    order by s.position`.execute(tx);
  return rows;
}

function fromProposal(sections: readonly Section[], version: Version, newId: () => string): PartToWrite[] {
  let chapter: string | null = null;
  return sections.map(({ sectionId, heading, level, content }) => {
    if (level === 1) chapter = heading;
    const added = version.parts.find((one) => one.heading === heading);
    const area = (added ?? version.parts.find((one) => one.heading === chapter))?.area ?? null;
    const place = { heading, chapter: level === 1 ? null : chapter, becomes: added?.becomes ?? heading, area };
    return { id: newId(), partId: sectionId, ...place, content, laws: added?.laws ?? [] };
  });
}

const written = (version: Version, newId: () => string): PartToWrite[] =>
  version.parts.map(({ heading, chapter, becomes, area, text, laws }) => {
    const content = done(heading, fromMarkdown(text ?? "", { path: "text", newId }));
    const above = version.parts.find((one) => one.heading === chapter)?.area ?? null;
    return { id: newId(), partId: null, heading, chapter, becomes, area: area ?? above, content, laws };
  });

/** The parts of each version by its number. A part that the next version carries on has the id that it has there. */
export async function partsOf(
  tx: Tx,
  versions: readonly Version[],
  newId: () => string,
): Promise<Map<number, PartToWrite[]>> {
  const parts = new Map<number, PartToWrite[]>();
  let next: PartToWrite[] = [];
  for (const version of versions.toSorted((one, other) => other.number - one.number)) {
    const known = version.consultation
      ? fromProposal(await proposed(tx, version.consultation), version, newId)
      : written(version, newId);
    const after = next;
    next = known.map((part) => ({
      ...part,
      partId: part.partId ?? after.find(({ heading }) => heading === part.becomes)?.partId ?? newId(),
    }));
    parts.set(version.number, next);
  }
  return parts;
}
