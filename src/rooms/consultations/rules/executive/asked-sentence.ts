import { countInWords } from "../../../../kernel/count-in-words.ts";
import { groupInSentence } from "../../../../kernel/group-in-sentence.ts";
import { inARow } from "../../../../kernel/in-a-row.ts";
import { inSentence } from "../../../../kernel/in-sentence.ts";
import type { SourceConsultee } from "./executive-sources.ts";

const asked = (all: readonly SourceConsultee[]) =>
  all.filter(({ askedAs, stage }) => askedAs !== "unsolicited" && stage !== "withdrawn");

/** A group is named once, where its first member stands. */
const named = (all: readonly SourceConsultee[]) => [
  ...new Set(all.map(({ name, groupName }) => (groupName === null ? inSentence(name) : groupInSentence(groupName)))),
];

const capital = (text: string) => text.charAt(0).toLocaleUpperCase("sv") + text.slice(1);

/** The one sentence that names everybody who was asked: *Ärendet har remitterats till A, samtliga B och C.* */
export function askedSentence(consultees: readonly SourceConsultee[]): string {
  const names = named(asked(consultees));
  return names.length === 0 ? "Ärendet har inte remitterats." : `Ärendet har remitterats till ${inARow(names)}.`;
}

function howMany(answered: number, all: number): string {
  if (answered === 0) return "Ingen remissinstans har svarat.";
  if (answered === all) return "Alla remissinstanser har svarat.";
  return `${capital(countInWords(answered, [all]))} av ${countInWords(all)} remissinstanser har svarat.`;
}

/** How many of them have answered, and that others did so too: *47 av 52 remissinstanser har svarat.* */
export function answeredSentence(consultees: readonly SourceConsultee[]): string {
  const all = asked(consultees);
  const answered = all.filter(({ answer }) => answer !== null && answer.kind !== "declined").length;
  const unasked = consultees.filter(({ askedAs, answer }) => askedAs === "unsolicited" && answer !== null).length;
  const more = `${capital(countInWords(unasked))} har svarat utan att vara ${unasked === 1 ? "tillfrågad" : "tillfrågade"}.`;
  return [howMany(answered, all.length), ...(unasked === 0 ? [] : [more])].join(" ");
}
