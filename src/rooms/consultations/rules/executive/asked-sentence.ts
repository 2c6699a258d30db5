import { inARow } from "../../../../kernel/in-a-row.ts";
import { inSentence } from "../../../../kernel/in-sentence.ts";
import type { SourceConsultee } from "./executive-sources.ts";

const asked = (all: readonly SourceConsultee[]) =>
  all.filter(({ askedAs, stage }) => askedAs !== "unsolicited" && stage !== "withdrawn");

/** A group is named once, where its first member stands. */
const named = (all: readonly SourceConsultee[]) => [
  ...new Set(
    all.map(({ name, groupName }) =>
      groupName === null ? inSentence(name) : inSentence(groupName).replace(/^Samtliga/, "samtliga"),
    ),
  ),
];

const numbers = ["Ingen", "En", "Två", "Tre", "Fyra", "Fem", "Sex", "Sju", "Åtta", "Nio", "Tio", "Elva", "Tolv"];
const many = (count: number) => numbers[count] ?? String(count);

/** The one sentence that names everybody who was asked: *Ärendet har remitterats till A, samtliga B och C.* */
export function askedSentence(consultees: readonly SourceConsultee[]): string {
  const names = named(asked(consultees));
  return names.length === 0 ? "Ärendet har inte remitterats." : `Ärendet har remitterats till ${inARow(names)}.`;
}

/** How many of them have answered, and that others did so too: *47 av 52 remissinstanser har svarat.* */
export function answeredSentence(consultees: readonly SourceConsultee[]): string {
  const all = asked(consultees);
  const answered = all.filter(({ answer }) => answer !== null && answer.kind !== "declined").length;
  const unasked = consultees.filter(({ askedAs, answer }) => askedAs === "unsolicited" && answer !== null).length;
  const more =
    unasked === 0 ? "" : ` ${many(unasked)} har svarat utan att vara ${unasked === 1 ? "tillfrågad" : "tillfrågade"}.`;
  const whole = all.length > 0 && answered === all.length;
  return `${whole ? "Alla" : `${many(answered)} av ${all.length}`} remissinstanser har svarat.${more}`;
}
