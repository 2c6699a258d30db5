import type { Block } from "../../../platform/paper/document.ts";
import { toBlocks } from "../../../platform/paper/rich-text/to-blocks.ts";
import type { AnswerOutcome, ViewpointOutcome } from "./outcome-for.ts";

export type ReadableViewpoint = Omit<ViewpointOutcome, "changed"> & {
  changed: { proposal: number; heading: string; blocks: Block[] } | null;
};
export type ReadableOutcome = Omit<AnswerOutcome, "viewpoints"> & { viewpoints: ReadableViewpoint[] };

/** What became of an answer, with the changed sections as they are read on a page. */
export function readableOutcome({ viewpoints, ...outcome }: AnswerOutcome): ReadableOutcome {
  const readable = viewpoints.map(({ changed, ...viewpoint }) => ({
    ...viewpoint,
    changed: changed && { proposal: changed.proposal, heading: changed.heading, blocks: toBlocks(changed.content) },
  }));
  return { ...outcome, viewpoints: readable };
}
