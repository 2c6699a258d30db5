import { textsOf } from "../../../platform/texts/texts.ts";
import type { ItemOutcome } from "../model.ts";

/** An outcome as the trail says it: in Swedish, whoever writes. */
export const outcomeWord = (outcome: ItemOutcome): string =>
  textsOf("sv", "meetings")(`outcome.${outcome}`).toLowerCase();
