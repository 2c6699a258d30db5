import { type BodyDirectory, indexBodies } from "./reading/index-bodies.ts";
import { matchBody } from "./reading/match-body.ts";
import type { ToldAnswer } from "./told-answer.ts";

/** One that was asked; `slug` is its body's in the directory, null for one outside the municipality. */
export type AskedOne = { id: string; name: string; slug: string | null };
export type MatchedConsultee = {
  id: string;
  name: string;
  /** The sender's name as the answer has it. */
  written: string;
  /** Whether the name is exactly one of those asked, or only near it, so that somebody must say. */
  sure: boolean;
};

const directoryOf = (asked: readonly AskedOne[]): BodyDirectory => ({
  bodies: asked.map(({ id, name }) => ({ key: id, kind: "asked", name })),
  groups: [],
});

/** Which of those asked the answer is from; null when its sender was not asked, or is not named. */
export function matchConsultee(answer: ToldAnswer["answer"], asked: readonly AskedOne[]): MatchedConsultee | null {
  const index = indexBodies(directoryOf(asked));
  for (const { value, confidence, alternatives } of answer?.bodies ?? []) {
    const sure = confidence !== "uncertain" && alternatives === undefined && answer?.bodies.length === 1;
    const known = asked.find(({ slug }) => slug !== null && slug === value.key);
    if (known) return { id: known.id, name: known.name, written: value.name, sure };
    const near = matchBody(value.name, index);
    if (!near) continue;
    const exact = near.through !== "spelling" && near.others.length === 0;
    return { id: near.body.key, name: near.body.name, written: value.name, sure: sure && exact };
  }
  return null;
}
