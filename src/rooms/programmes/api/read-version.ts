import { z } from "zod";
import { missing } from "../../../kernel/outcome.ts";
import { operation } from "../../../platform/operation.ts";
import { toMarkdown } from "../../../platform/paper/rich-text/to-markdown.ts";
import type { World } from "../../../platform/world.ts";
import { readAdopted } from "../actions.ts";
import { addressees, halts, partKinds, standings } from "../model.ts";
import { basesOf } from "../queries/bases-of.ts";
import { focusAreasOf } from "../queries/focus-areas-of.ts";
import { programmePage } from "../queries/programme-page.ts";
import { requirementsOf } from "../queries/requirements-of.ts";
import { versionBrief } from "../queries/version-brief.ts";
import { versionParts } from "../queries/version-parts.ts";

const longestSlug = 200;

const requirement = z.object({
  requirementId: z.uuid().meta({ description: "programmes:api.field.requirement" }),
  text: z.string(),
  addressee: z.enum(addressees),
  bodyIds: z.array(z.uuid()).meta({ description: "programmes:api.field.bodies" }),
  areaIds: z.array(z.uuid()).meta({ description: "programmes:api.field.areas" }),
  dueDay: z.iso.date().nullable(),
  evidenceWanted: z.string(),
});
const basis = z.object({
  law: z.string(),
  provision: z.string(),
  asOf: z.iso.date(),
  address: z.string().nullable(),
});
const part = z.object({
  partId: z.uuid().meta({ description: "programmes:api.field.part" }),
  chapterId: z.uuid().nullable(),
  kind: z.enum(partKinds),
  heading: z.string(),
  text: z.string().meta({ description: "programmes:api.field.markdown" }),
  requirements: z.array(requirement),
  bases: z.array(basis),
});
const area = z.object({ id: z.uuid(), name: z.string(), about: z.string(), predecessorIds: z.array(z.uuid()) });

const versionShape = z
  .object({
    id: z.uuid(),
    programmeId: z.uuid(),
    title: z.string(),
    number: z.int(),
    periodLabel: z.string(),
    bodyId: z.uuid(),
    body: z.string(),
    standing: z.enum(standings),
    halted: z.enum(halts).nullable(),
    decidedBy: z.string().nullable(),
    decidedDay: z.iso.date().nullable(),
    paragraph: z.string().nullable(),
    inForceFrom: z.iso.date().nullable(),
    supersededDay: z.iso.date().nullable(),
    repealedDay: z.iso.date().nullable(),
    reviewDay: z.iso.date().nullable(),
    areas: z.array(area),
    parts: z.array(part),
  })
  .meta({ title: "ProgrammeVersion" });

/** Chapters and sections in order, each with what it demands and the law it rests on, and the version's focus areas. */
async function textOf({ db }: World, versionId: string) {
  const [parts, requirements, bases, areas] = await Promise.all([
    versionParts(db, versionId),
    requirementsOf(db, versionId),
    basesOf(db, versionId),
    focusAreasOf(db, versionId),
  ]);
  const written = parts.map(({ content, ...rest }) => ({
    ...rest,
    text: toMarkdown(content),
    requirements: requirements.filter(({ partId }) => partId === rest.partId),
    bases: bases.filter(({ partId }) => partId === rest.partId),
  }));
  return { areas, parts: written };
}

/** One version of a programme: the whole text, what it demands of whom, and its focus areas. */
export const readVersionOperation = operation({
  name: "programmes/read-programme-version",
  method: "GET",
  path: "/programmes/{programme}/versions/{programmeVersion}",
  says: "programmes:api.read-version",
  opens: readAdopted,
  params: z.strictObject({
    programme: z.string().max(longestSlug).meta({ description: "programmes:api.field.slug" }),
    programmeVersion: z.uuid(),
  }),
  output: versionShape,
  run: async ({ world, actor, params: { programme: slug, programmeVersion }, requestId }) => {
    const programme = await programmePage(world, actor, { slug }, requestId);
    if (!programme.ok) return programme;
    const version = programme.value.versions.find(({ id }) => id === programmeVersion);
    if (!version) return missing("programmes:problem.version-missing");
    const brief = await versionBrief(world, actor, { slug, number: version.number }, requestId);
    if (!brief.ok) return brief;
    return { ok: true, value: { ...brief.value, ...(await textOf(world, brief.value.id)) } };
  },
});
