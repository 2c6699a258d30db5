import { inARow } from "../../../kernel/in-a-row.ts";
import { inSentence } from "../../../kernel/in-sentence.ts";
import { swedishDay } from "../../../kernel/swedish-day.ts";
import type { ContentStep } from "./report-content.ts";

const upper = (text: string) => text.charAt(0).toLocaleUpperCase("sv") + text.slice(1);

/** Said of those who have not met yet in a form that is true before the day and still true when it has come. */
function planned({ name, plannedDay, outcome }: ContentStep): string {
  const when = plannedDay ? ` den ${swedishDay(plannedDay)}` : "";
  if (outcome === "had_the_opportunity") return `${upper(name)} ges möjlighet att behandla ärendet${when}.`;
  return plannedDay ? `${upper(name)} behandlar ärendet${when}.` : `${upper(name)} ska behandla ärendet.`;
}

function heard(step: ContentStep): string {
  if (!step.confirmedDay) return planned(step);
  const verb = step.outcome === "treated" ? "har behandlat" : "har haft möjlighet att behandla";
  return `${upper(step.name)} ${verb} ärendet den ${swedishDay(step.confirmedDay)}.`;
}

/**
 * The sentences of *Ärendets beredning*, written from the steps: where the case was prepared, then who was heard, in order.
 * Empty when there are no steps.
 */
export function preparationProse(steps: readonly ContentStep[]): string {
  const places = steps.filter(({ kind }) => kind === "department").map(({ name }) => `på ${inSentence(name)}`);
  const prepared = places.length === 0 ? [] : [`Ärendet har beretts ${inARow(places)}.`];
  return [...prepared, ...steps.filter(({ kind }) => kind !== "department").map(heard)].join(" ");
}
