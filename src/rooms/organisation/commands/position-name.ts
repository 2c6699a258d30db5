import { textsOf } from "../../../platform/texts/texts.ts";

/** The elected position as the trail says it: in Swedish. */
export function positionName(position: string): string {
  return textsOf("sv", "organisation")(`position.${position}`).toLocaleLowerCase("sv");
}
