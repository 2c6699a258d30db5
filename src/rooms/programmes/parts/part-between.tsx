import { ChangedWords } from "../../../platform/web/pages/changed-words.tsx";
import { useTexts } from "../../../platform/web/use-texts.ts";
import type { Cause } from "../queries/causes-between.ts";
import type { Stretch } from "../queries/version-comparison.ts";
import type { PartBetween as Between, RequirementBetween } from "../rules/changes-between.ts";
import { programmeLinks } from "../rules/programme-links.ts";
import { MarkTags } from "./mark-tags.tsx";

type Demand = RequirementBetween & { difference: Stretch[] | null };
type Part = Between & { difference: Stretch[] | null; causes: readonly Cause[]; requirements: readonly Demand[] };

function Words({ difference }: { difference: readonly Stretch[] }) {
  const t = useTexts("programmes");
  const labels = { added: t("compare.added"), removed: t("compare.removed") };
  const ends = { added: t("compare.added-end"), removed: t("compare.removed-end") };
  return <ChangedWords words={difference} labels={labels} ends={ends} />;
}

function Demands({ requirements }: { requirements: readonly Demand[] }) {
  const t = useTexts("programmes");
  if (requirements.length === 0) return null;
  return (
    <>
      <h4>{t("tab.requirements")}</h4>
      <ul>
        {requirements.map(({ requirementId, marks, difference, text }) => (
          <li key={requirementId}>
            <MarkTags marks={marks} />
            {difference ? <Words difference={difference} /> : <p>{text.after || text.before}</p>}
          </li>
        ))}
      </ul>
    </>
  );
}

function Causes({ causes }: { causes: readonly Cause[] }) {
  const t = useTexts("programmes");
  if (causes.length === 0) return null;
  return (
    <>
      <h4>{t("compare.why")}</h4>
      <ul>
        {causes.map(({ id, words, respondent, reason }) => (
          <li key={id}>
            <strong>{respondent}</strong>
            {`: ${words}`}
            <br />
            {t("compare.answered", { reason })}
          </li>
        ))}
      </ul>
    </>
  );
}

/** One chapter or section in two versions: what has happened to it, its words, its requirements, and the viewpoints behind. */
export function PartBetween({ slug, from, to, part }: { slug: string; from: number; to: number; part: Part }) {
  const t = useTexts("programmes");
  const { heading, marks, partId } = part;
  const number = heading.after === null ? from : to;
  return (
    <section className="part-between">
      <h3>
        <a href={programmeLinks.inText(slug, number, partId)}>{heading.after ?? heading.before}</a>
      </h3>
      <p>
        <MarkTags marks={marks} />
        {marks.includes("renamed") && t("compare.was-called", { heading: heading.before ?? "" })}
      </p>
      {part.difference && <Words difference={part.difference} />}
      <Demands requirements={part.requirements} />
      <Causes causes={part.causes} />
    </section>
  );
}
