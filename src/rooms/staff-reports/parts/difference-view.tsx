import { ChangedWords } from "../../../platform/web/pages/changed-words.tsx";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { Prose } from "../../../ui/prose.tsx";
import type { PartDifference } from "../queries/compare-contents.ts";

/** Of what two versions share, this much on each side of a change is shown, in characters. */
const around = 160;

/** A long stretch that is the same is cut to what stands beside the changes. */
function shortened(text: string, at: { first: boolean; last: boolean }): string {
  if (text.length <= around * 2) return text;
  const end = at.last ? "" : text.slice(-around);
  const start = at.first ? "" : text.slice(0, around);
  return `${start} […] ${end}`;
}

function Part({ part: { heading, stretches } }: { part: PartDifference }) {
  const t = useTexts("staff-reports");
  const shown = stretches.map(({ kind, text }, at) => {
    const ends = { first: at === 0, last: at === stretches.length - 1 };
    return { kind, text: kind === "same" ? shortened(text, ends) : text };
  });
  return (
    <section>
      <Prose>
        <h3>{heading}</h3>
        <ChangedWords
          words={shown}
          labels={{ added: t("difference.inserted"), removed: t("difference.deleted") }}
          ends={{ added: t("difference.inserted-end"), removed: t("difference.deleted-end") }}
        />
      </Prose>
    </section>
  );
}

/** Two versions held against each other: only the parts that differ, what was taken out and what was put in. */
export function DifferenceView({ parts }: { parts: readonly PartDifference[] }) {
  const t = useTexts("staff-reports");
  if (parts.length === 0) return <p>{t("difference.none")}</p>;
  return (
    <>
      <p>
        {t("difference.key-before")} <ins>{t("difference.key-inserted")}</ins> {t("difference.key-between")}{" "}
        <del>{t("difference.key-deleted")}</del>.
      </p>
      {parts.map((part) => (
        <Part key={part.heading} part={part} />
      ))}
    </>
  );
}
