import type { Database } from "../../../platform/database/connect.ts";
import {
  focusAreasOf,
  programmeInForce,
  type RequirementInVersion,
  requirementsOf,
  type VersionInForce,
} from "../../programmes/index.ts";

export type AreaInForce = { id: string; name: string; programme: string };
export type RequirementInForce = RequirementInVersion & { programme: string };
export type ProgrammeOnDay = { requirements: RequirementInForce[]; areas: AreaInForce[] };

/** The security programme first: it is what is followed up; a matter may have moved to its sisters. */
const kinds = ["security", "public_safety", "quality"] as const;

async function contentOf(db: Database, { versionId, title: programme }: VersionInForce): Promise<ProgrammeOnDay> {
  const areas = await focusAreasOf(db, versionId);
  const requirements = await requirementsOf(db, versionId);
  return {
    areas: areas.map(({ id, name }) => ({ id, name, programme })),
    requirements: requirements.map((one) => ({ ...one, programme })),
  };
}

/** What the programmes in force on the day demand, and the focus areas they have. What is in force is public. */
export async function programmeOnDay(db: Database, day: Temporal.PlainDate): Promise<ProgrammeOnDay> {
  const found = await Promise.all(kinds.map((kind) => programmeInForce(db, day, kind)));
  const contents = await Promise.all(found.map((one) => (one ? contentOf(db, one) : null)));
  const read = contents.filter((one) => one !== null);
  return {
    requirements: read.flatMap(({ requirements }) => requirements),
    areas: read.flatMap(({ areas }) => areas),
  };
}
