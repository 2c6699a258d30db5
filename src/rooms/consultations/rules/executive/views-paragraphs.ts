import { countInWords } from "../../../../kernel/count-in-words.ts";
import { inARow } from "../../../../kernel/in-a-row.ts";
import type { HandlingOutcome } from "../../model.ts";
import { paragraphsOf } from "../paragraphs-of.ts";
import type { DraftedParagraph, ExecutiveSources, SourceHandling } from "./executive-sources.ts";

const counted: readonly [HandlingOutcome, string][] = [
  ["taken", "tas med i förslaget"],
  ["partly", "tas med delvis"],
  ["not", "tas inte med"],
  ["noted", "noteras"],
];

function countParagraph({ viewpoints, handlings, consultationId }: ExecutiveSources): DraftedParagraph {
  // The two sentences are read as one, so they write their numbers in one way.
  const inWords = (count: number) => countInWords(count, [viewpoints]);
  const counts = counted.flatMap(([outcome, words]) => {
    const count = handlings.filter((one) => one.outcome === outcome).length;
    return count === 0 ? [] : [`${inWords(count)} ${words}`];
  });
  const became = counts.length === 0 ? "" : ` Så har de hanterats: ${inARow(counts)}.`;
  const text =
    viewpoints === 0
      ? "Remissinstanserna har inte lämnat några synpunkter."
      : `Remissinstanserna har lämnat ${inWords(viewpoints)} ${viewpoints === 1 ? "synpunkt" : "synpunkter"} på förslaget.${became}`;
  return {
    part: "views",
    heading: null,
    content: paragraphsOf(text),
    sourceKind: "consultation",
    sourceId: consultationId,
  };
}

const outcomes: Record<Exclude<HandlingOutcome, "noted">, string> = {
  taken: "Förslaget ändras.",
  partly: "Förslaget ändras delvis.",
  not: "Förslaget ändras inte.",
};

/** Those who were answered alike, with the same reason, are answered in one paragraph. */
function answeredAlike(all: readonly SourceHandling[]): DraftedParagraph[] {
  const [first] = all;
  if (!first || first.outcome === "noted") return [];
  const names = [...new Set(all.map(({ name }) => name))];
  const about = first.heading === null ? "förslaget" : `avsnittet ${first.heading}`;
  const text = `${inARow(names)} har lämnat synpunkter på ${about}. ${outcomes[first.outcome]} ${first.reason}`;
  return [
    { part: "views", heading: null, content: paragraphsOf(text.trim()), sourceKind: "handling", sourceId: first.id },
  ];
}

/** What becomes of the viewpoints: how many there were, and a paragraph for each answer that was given to some of them. */
export function viewsParagraphs(sources: ExecutiveSources): DraftedParagraph[] {
  const alike = Map.groupBy(sources.handlings, ({ outcome, reason, heading }) =>
    JSON.stringify([heading, outcome, reason]),
  );
  return [countParagraph(sources), ...[...alike.values()].flatMap(answeredAlike)];
}
