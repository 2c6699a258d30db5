import { type FieldProblem, invalid, type Outcome, ok } from "../../../kernel/outcome.ts";
import { bindsBody } from "../../programmes/index.ts";
import type { ProgrammeOnDay } from "../queries/programme-on-day.ts";

export type Served = { requirements: readonly string[]; areas: readonly string[] };
export type ServedAsked = Served & {
  /** What was chosen before stays choosable though the requirement has been struck or the area belongs to an earlier version. */
  kept: Served;
  /** Null for the council's goals, which bind nobody in particular. */
  body: { id: string; kind: string } | null;
};

/**
 * What a goal or activity serves in a programme: the requirements chosen, and the areas chosen with those of the requirements.
 * Problems: at `requirements` when there is none of either, one has been struck or does not bind the body; at `areas` when one is
 * not in force.
 */
export function judgeServed(programme: ProgrammeOnDay, asked: ServedAsked): Outcome<Served> {
  const { requirements, areas, kept, body } = asked;
  const inForce = new Map(programme.requirements.map((one) => [one.requirementId, one]));
  const known = new Set([...programme.areas.map(({ id }) => id), ...kept.areas]);
  const problems: FieldProblem[] = [];
  const say = (path: string, key: string) => problems.push({ path, key: `follow-up:problem.${key}` });
  const fresh = requirements.filter((id) => !kept.requirements.includes(id));
  if (requirements.length + areas.length === 0) say("requirements", "serves-nothing");
  if (fresh.some((id) => !inForce.has(id))) say("requirements", "requirement-struck");
  const foreign = fresh
    .map((id) => inForce.get(id))
    .some((one) => one && body && !bindsBody(one, { bodyId: body.id, kind: body.kind }));
  if (foreign) say("requirements", "requirement-not-yours");
  if (areas.some((id) => !known.has(id))) say("areas", "area-not-in-force");
  if (problems.length > 0) return invalid(...problems);
  const derived = requirements.flatMap((id) => inForce.get(id)?.areaIds ?? []);
  return ok({ requirements, areas: [...new Set([...areas, ...derived])] });
}
