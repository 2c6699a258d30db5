import { Fragment } from "react";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { Prose } from "../../../ui/prose.tsx";
import { VisuallyHidden } from "../../../ui/visually-hidden.tsx";
import type { PartDifference } from "../queries/compare-contents.ts";

type Stretch = PartDifference["stretches"][number];

/** Of what two versions share, this much on each side of a change is shown, in characters. */
const around = 160;

/** A long stretch that is the same is cut to what stands beside the changes. */
function shortened(text: string, at: { first: boolean; last: boolean }): string {
  if (text.length <= around * 2) return text;
  const end = at.last ? "" : text.slice(-around);
  const start = at.first ? "" : text.slice(0, around);
  return `${start} […] ${end}`;
}

/** What came and what went is said in words too, for whoever does not see how it is drawn. */
function StretchView({ stretch: { kind, text }, shown }: { stretch: Stretch; shown: string }) {
  const t = useTexts("staff-reports");
  if (kind === "same") return <Fragment>{shown}</Fragment>;
  const Change = kind === "inserted" ? "ins" : "del";
  return (
    <Change>
      <VisuallyHidden>{`${t(`difference.${kind}`)} `}</VisuallyHidden>
      {text}
      <VisuallyHidden>{` ${t(`difference.${kind}-end`)} `}</VisuallyHidden>
    </Change>
  );
}

function Part({ part: { heading, stretches } }: { part: PartDifference }) {
  const parts = stretches.map((stretch, at) => {
    const ends = { first: at === 0, last: at === stretches.length - 1 };
    return { stretch, key: `${at} ${stretch.kind}`, shown: shortened(stretch.text, ends) };
  });
  return (
    <section>
      <Prose>
        <h3>{heading}</h3>
        <p>
          {parts.map(({ key, ...one }) => (
            <StretchView key={key} {...one} />
          ))}
        </p>
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
