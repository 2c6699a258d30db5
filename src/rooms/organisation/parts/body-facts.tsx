import { useTexts } from "../../../platform/web/use-texts.ts";
import { PageSection } from "../../../ui/page-section.tsx";
import { SummaryList } from "../../../ui/summary-list.tsx";
import type { BodyData } from "./body-data.ts";
import { useNames } from "./use-names.ts";
import { usePeriod } from "./use-period.ts";

type Linked = { slug: string; name: string; name_en?: string | null };

function Links({ to, folder = "/organisation" }: { to: readonly Linked[]; folder?: string }) {
  const nameOf = useNames();
  const [only] = to;
  if (only && to.length === 1) return <a href={`${folder}/${only.slug}`}>{nameOf(only.name, only.name_en)}</a>;
  return (
    <ul>
      {to.map(({ slug, name, name_en }) => (
        <li key={slug}>
          <a href={`${folder}/${slug}`}>{nameOf(name, name_en)}</a>
        </li>
      ))}
    </ul>
  );
}

/** What is said of a body in short. Long lists of bodies below it are left to the directory. */
export function BodyFacts({ data }: { data: BodyData }) {
  const t = useTexts("organisation");
  const period = usePeriod();
  const { body, family, groups } = data;
  const above = family.filter(({ above: over }) => over);
  const below = family.filter(({ above: over, to }) => !over && to === null);
  const rows = [
    { term: t("body.kind"), value: t(`kind.${body.kind}`) },
    { term: t("body.short-name"), value: body.short_name },
    ...(body.name_en ? [{ term: t("body.name-en"), value: body.name_en }] : []),
    ...(above.length > 0 ? [{ term: t("body.parent"), value: <Links to={above} /> }] : []),
    ...(body.administration ? [{ term: t("body.administration"), value: body.administration }] : []),
    ...(body.email ? [{ term: t("body.email"), value: <a href={`mailto:${body.email}`}>{body.email}</a> }] : []),
    { term: t("body.exists"), value: period({ from: body.from_day, to: body.to_day }) },
    ...(groups.length > 0
      ? [{ term: t("body.groups"), value: <Links to={groups} folder="/organisation/grupper" /> }]
      : []),
    ...(below.length > 0 && below.length <= 20 ? [{ term: t("body.below"), value: <Links to={below} /> }] : []),
  ];
  return (
    <PageSection heading={t("body.facts")}>
      <SummaryList rows={rows} />
    </PageSection>
  );
}
