import { emptyRichText } from "../../src/platform/paper/rich-text/rich-text.ts";
import type { World } from "../../src/platform/world.ts";
import type { Addressee } from "../../src/rooms/programmes/model.ts";
import type { Body } from "./cast.ts";

export type WantedRequirement = {
  text: string;
  addressee?: Addressee;
  areas?: readonly string[];
  bodies?: readonly Body[];
};

type Placed = {
  world: World;
  versionId: string;
  programmeId: string;
  body: Body;
  areas: readonly { id: string; name: string }[];
};

/** A chapter with one section, as rows. */
export function chapterRows({ world, versionId }: Placed, heading: string, at: number) {
  const chapter = { id: world.newId(), part_id: world.newId() };
  const section = { id: world.newId(), part_id: world.newId() };
  const content = JSON.stringify(emptyRichText);
  const rows = [
    { ...chapter, version_id: versionId, chapter_id: null, position: at * 2, kind: "chapter", heading, content },
    {
      ...section,
      version_id: versionId,
      chapter_id: chapter.part_id,
      position: at * 2 + 1,
      kind: "section",
      heading: `${heading}: krav`,
      content,
    },
  ];
  return { chapter, section, rows };
}

/** A requirement worded in this version, as rows. */
export function requirementRows(placed: Placed, partRow: string, wanted: string | WantedRequirement, position: number) {
  const { world, versionId, programmeId, body, areas } = placed;
  const {
    text,
    addressee = "all",
    areas: named = areas.slice(0, 1).map(({ name }) => name),
    bodies = [],
  } = typeof wanted === "string" ? { text: wanted } : wanted;
  const requirement = { id: world.newId(), programme_id: programmeId, body_id: body.id, created_at: world.now() };
  const wording = {
    id: world.newId(),
    requirement_id: requirement.id,
    version_id: versionId,
    programme_part_id: partRow,
    position,
    text,
    addressee,
    evidence_wanted: "",
  };
  return {
    requirement,
    wording,
    areas: areas
      .filter(({ name }) => named.includes(name))
      .map(({ id }) => ({ id: world.newId(), wording_id: wording.id, focus_area_id: id })),
    bodies: bodies.map(({ id }) => ({ id: world.newId(), wording_id: wording.id, body_id: id })),
  };
}
