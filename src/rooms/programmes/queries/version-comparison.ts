import { sql } from "kysely";
import { z } from "zod";
import { missing, ok } from "../../../kernel/outcome.ts";
import type { Database } from "../../../platform/database/connect.ts";
import { toText } from "../../../platform/paper/rich-text/to-text.ts";
import { type Stretch, wordDifference } from "../../../platform/paper/word-difference.ts";
import { query } from "../../../platform/view/query.ts";
import { readAdopted } from "../actions.ts";
import { changesBetween, type VersionThen } from "../rules/changes-between.ts";
import { type Cause, causesBetween } from "./causes-between.ts";
import { changesOf } from "./changes-of.ts";
import { focusAreasOf } from "./focus-areas-of.ts";
import { mattersOf } from "./matters-of.ts";
import { readableVersion } from "./readable-version.ts";
import { requirementsOf } from "./requirements-of.ts";
import { versionParts } from "./version-parts.ts";

export type { Stretch };

type Side = { id: string; number: number; periodLabel: string };
type Programme = { programmeId: string; slug: string; title: string; versions: Side[] };

/** Words are laid beside each other only where both sides have some and they differ. */
const stretches = ({ before, after }: { before: string; after: string }): Stretch[] | null =>
  before === "" || after === "" || before === after ? null : wordDifference(before, after);

async function read(db: Database, versionId: string): Promise<VersionThen> {
  const [parts, requirements] = await Promise.all([versionParts(db, versionId), requirementsOf(db, versionId)]);
  return {
    parts: parts.map(({ content, ...part }) => ({ ...part, text: toText(content) })),
    requirements: requirements.map(({ requirementId, partId, text, addressee, dueDay, bodyIds }) => ({
      requirementId,
      partId,
      text,
      terms: JSON.stringify([addressee, dueDay?.toString() ?? null, bodyIds.toSorted()]),
    })),
  };
}

/** Each area of the later version with those it came out of, and the areas that nothing came out of. */
async function areasBetween(db: Database, from: Side, to: Side) {
  const [before, after] = await Promise.all([focusAreasOf(db, from.id), focusAreasOf(db, to.id)]);
  const names = new Map(before.map(({ id, name }) => [id, name]));
  const carried = new Set(after.flatMap(({ predecessorIds }) => predecessorIds));
  return {
    after: after.map(({ id, name, predecessorIds }) => ({
      id,
      name,
      from: predecessorIds.flatMap((one) => names.get(one) ?? []),
    })),
    gone: before.filter(({ id }) => !carried.has(id)).map(({ name }) => name),
  };
}

const causedIn = (causes: readonly Cause[], partId: string) => causes.filter((cause) => cause.partId === partId);

/** What people have noted of the way from the one to the other; noted facts belong to the later version of each step. */
async function notedBetween(db: Database, versions: readonly Side[], from: Side, to: Side) {
  const steps = versions.filter(({ number }) => number > from.number && number <= to.number);
  const told = await Promise.all(
    steps.map(async ({ id }) => ({ changes: await changesOf(db, id), matters: await mattersOf(db, id) })),
  );
  return { changes: told.flatMap(({ changes }) => changes), matters: told.flatMap(({ matters }) => matters) };
}

async function compare(db: Database, { programmeId, versions }: Programme, from: Side, to: Side) {
  const [before, after, areas, noted, causes] = await Promise.all([
    read(db, from.id),
    read(db, to.id),
    areasBetween(db, from, to),
    notedBetween(db, versions, from, to),
    causesBetween(db, programmeId, { after: from.number, upTo: to.number }),
  ]);
  const { parts, requirements } = changesBetween(before, after);
  const demands = requirements
    .filter(({ marks }) => marks.length > 0)
    .map((one) => ({ ...one, difference: stretches(one.text) }));
  const changed = parts
    .map((part) => ({
      ...part,
      difference: stretches(part.text),
      causes: causedIn(causes, part.partId),
      requirements: demands.filter(({ partId }) => partId === part.partId),
    }))
    .filter(({ marks, requirements: within }) => marks.length > 0 || within.length > 0);
  return { areas, ...noted, parts: changed, unchanged: parts.length - changed.length, requirements: demands };
}

/**
 * Two versions of a programme laid beside each other: structure and words, and which viewpoints each change came out of. Without
 * numbers the newest two that the reader may see. `compared` is null when there are not two different ones to compare.
 */
export const versionComparison = query({
  name: "programmes/version-comparison",
  input: z.object({
    slug: z.string(),
    from: z.coerce.number().int().positive().max(1_000_000).optional(),
    to: z.coerce.number().int().positive().max(1_000_000).optional(),
  }),
  scope: readAdopted,
  run: async ({ db, input, actor, visible }) => {
    const { rows } = await sql<Programme>`
      select p.id as "programmeId", p.slug, p.title, json_agg(json_build_object('id', v.id, 'number', v.number,
        'periodLabel', v.period_label) order by v.number) as versions
      from programme p join programme_version v on v.programme_id = p.id
      where p.slug = ${input.slug} and ${visible("v.body_id")} and ${readableVersion(actor)} group by p.id`.execute(db);
    const [programme] = rows;
    if (!programme) return missing("programmes:problem.programme-missing");
    const { versions } = programme;
    const to = input.to === undefined ? versions.at(-1) : versions.find(({ number }) => number === input.to);
    const earlier = versions.findLast(({ number }) => to !== undefined && number < to.number);
    const from = input.from === undefined ? (earlier ?? to) : versions.find(({ number }) => number === input.from);
    if (!from || !to) return missing("programmes:problem.version-missing");
    const compared = from.number === to.number ? null : await compare(db, programme, from, to);
    return ok({ ...programme, from, to, compared });
  },
});
