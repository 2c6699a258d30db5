import { sql } from "kysely";
import { pairSections } from "../../../kernel/pair-sections.ts";
import type { Database } from "../../../platform/database/connect.ts";
import type { ReportedMark } from "../../../platform/files/document-structure.ts";
import type { RichText } from "../../../platform/paper/rich-text/rich-text.ts";
import { toText } from "../../../platform/paper/rich-text/to-text.ts";
import { readSections } from "../../../platform/paper/sections/read-sections.ts";
import type { FoundSection, KnownPart } from "../rules/import-plan.ts";
import { demandsIn } from "./demands-in.ts";
import { requirementsOf } from "./requirements-of.ts";
import { versionParts } from "./version-parts.ts";

export type { ReportedMark };

type Row = {
  id: string;
  markdown: string;
  fileName: string | null;
  reported: ReportedMark[];
  around: string[];
  by: string | null;
  at: Temporal.Instant;
};
export type WaitingImport = Omit<Row, "markdown"> & {
  found: (FoundSection & { content: RichText })[];
  known: KnownPart[];
  /** Which part each section seems to be, by heading and place. */
  pairs: (string | null)[];
  /** The parts and requirements of the version as they stand, so that a form says what it was drawn beside. */
  seen: string;
};

async function knownParts(db: Database, versionId: string): Promise<Pick<WaitingImport, "known" | "seen">> {
  const wordings = db.selectFrom("requirement_wording").select(["id", "version"]).where("version_id", "=", versionId);
  const [parts, requirements, worded] = await Promise.all([
    versionParts(db, versionId),
    requirementsOf(db, versionId),
    wordings.orderBy("id").execute(),
  ]);
  const known = parts.map(({ id, partId, chapterId, kind, heading, content }) => {
    const text = toText(content);
    const own = requirements.filter((one) => one.partId === partId);
    return {
      ...{ id, partId, chapterId, kind, heading, text, level: kind === "chapter" ? 1 : 2, demands: demandsIn(text) },
      requirements: own.map(({ wordingId, requirementId, text: words }) => ({ wordingId, requirementId, text: words })),
    };
  });
  return { known, seen: [...parts, ...worded].map(({ id, version }) => `${id}:${version}`).join(",") };
}

/** The text that waits to be taken into a version, beside the version as it stands. Who may see a draft is the caller's to ask. */
export async function waitingImport(
  db: Database,
  versionId: string,
  newId: () => string,
): Promise<WaitingImport | null> {
  const { rows } = await sql<Row>`
    select i.id, i.markdown, i.file_name as "fileName", i.reported, i.around, i.created_at as at,
      p.given_name || ' ' || p.family_name as by
    from programme_import i left join person p on p.id = i.created_by where i.version_id = ${versionId}`.execute(db);
  const [row] = rows;
  if (!row) return null;
  const { markdown, ...told } = row;
  const read = readSections(markdown, newId);
  if (!read.ok) throw new Error(`What was read in for version ${versionId} can no longer be read`);
  const { known, seen } = await knownParts(db, versionId);
  const found = read.value.map(({ level, heading, content }) => {
    const text = toText(content);
    return { level, heading, content, text, demands: demandsIn(text) };
  });
  const before = known.map(({ partId, heading, level }) => ({ sectionId: partId, heading, level }));
  return { ...told, found, known, seen, pairs: pairSections(before, found) };
}
