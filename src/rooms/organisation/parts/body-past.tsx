import { useTexts } from "../../../platform/web/use-texts.ts";
import { PageSection } from "../../../ui/page-section.tsx";
import { Timeline } from "../../../ui/timeline.tsx";
import type { BodyData } from "./body-data.ts";
import { useNames } from "./use-names.ts";

/** What the body was called before, and which bodies it came from, went into or was split in. */
export function BodyPast({ data }: { data: BodyData }) {
  const t = useTexts("organisation");
  const nameOf = useNames();
  const moment = (day: Temporal.PlainDate) => ({ text: day.toString(), iso: day.toString() });
  const names = data.names.flatMap(({ name, to }) =>
    to ? [{ id: `${name} ${to}`, day: to.add({ days: 1 }), sentence: t("past.renamed", { name }) }] : [],
  );
  const successions = data.successions.map(({ slug, name, name_en, day, kind, later }) => ({
    id: `${slug} ${kind}`,
    day,
    sentence: (
      <>
        {t(`past.${kind}-${later ? "into" : "from"}`)} <a href={`/organisation/${slug}`}>{nameOf(name, name_en)}</a>
      </>
    ),
  }));
  const entries = [...names, ...successions].toSorted((one, other) => Temporal.PlainDate.compare(other.day, one.day));
  if (entries.length === 0) return null;
  return (
    <PageSection heading={t("past.past")}>
      <Timeline
        label={t("past.past")}
        entries={entries.map(({ id, day, sentence }) => ({ id, at: moment(day), sentence }))}
      />
    </PageSection>
  );
}
