import type { ExecutivePart } from "../../model.ts";

/** The headings of a report to the council, which is always in Swedish. `bodyName` proposes. */
export const executiveHeadings = (bodyName: string): Record<ExecutivePart, string> => ({
  proposed_decision: `${bodyName} föreslår att kommunfullmäktige beslutar följande`,
  the_matter: "Ärendet",
  preparation: "Beredning",
  views: "Synpunkter",
  compilation: "Remissammanställning",
  dissents: "Reservationer och särskilda uttalanden",
});
