import { theHouse } from "../../../platform/access/actor.ts";
import { done } from "../../../platform/seed/done.ts";
import type { Stage } from "../../../platform/seed/stage.ts";
import { loadIndicators } from "../commands/load-indicators.ts";
import type { LoadedIndicator } from "./indicators-shape.ts";

/** What is measured, with years counted from the one the demo is loaded in. */
export type DemoIndicators = {
  indicators: (Omit<LoadedIndicator, "targets"> & { responsible: string; targets: Record<string, number> })[];
};

/** Reads in each body's indicators as the house. A body that has some is left alone. */
export async function seedIndicators(stage: Stage, { indicators }: DemoIndicators, tell: (line: string) => void) {
  const { year: now } = stage.today;
  const counted = indicators.map(({ targets, values, request, ...one }) => ({
    ...one,
    targets: Object.entries(targets).map(([after, target]) => ({ year: now + Number(after), target })),
    values: values.map((value) => ({ ...value, year: now + value.year })),
    request: request ? { ...request, year: now + request.year } : null,
  }));
  for (const [body, theirs] of Map.groupBy(counted, ({ responsible }) => responsible)) {
    done(`the indicators of ${body}`, await loadIndicators(stage.world, theHouse, { body, indicators: theirs }));
  }
  tell(`${indicators.length} indicators`);
}
