import { page } from "../../../platform/web/page.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { PageTitle } from "../../../platform/web/page-title.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { FilterForm } from "../../../ui/filter-form.tsx";
import { KeyFigures } from "../../../ui/key-figures.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { PageHeading } from "../../../ui/page-heading.tsx";
import { PageSection } from "../../../ui/page-section.tsx";
import { AreasBetween } from "../parts/areas-between.tsx";
import { ChangeList } from "../parts/change-list.tsx";
import { MatterList } from "../parts/matter-list.tsx";
import { PartBetween } from "../parts/part-between.tsx";
import { programmeTrail } from "../parts/programme-trail.ts";
import { versionComparison } from "../queries/version-comparison.ts";
import { programmeLinks } from "../rules/programme-links.ts";

export const handle = programmeTrail;

export const loader = page(async ({ visit, params, request }) => {
  const asked = new URL(request.url).searchParams;
  const side = (name: string) => asked.get(name) || undefined;
  return show(
    await versionComparison(visit.world, visit.actor, { slug: params.slug, from: side("fran"), to: side("till") }),
  );
}, "everyone");

type Data = PageProps<typeof loader>["loaderData"];

function Choose({ slug, versions, from, to }: Data) {
  const t = useTexts("programmes");
  const options = versions.map(({ number, periodLabel }) => ({ value: String(number), label: periodLabel }));
  return (
    <FilterForm
      label={t("compare.choose")}
      action={programmeLinks.comparing(slug)}
      fields={[
        {
          kind: "select",
          name: "fran",
          label: t("compare.from"),
          value: String(from.number),
          choices: options,
          any: t("compare.newest"),
        },
        {
          kind: "select",
          name: "till",
          label: t("compare.to"),
          value: String(to.number),
          choices: options,
          any: t("compare.newest"),
        },
      ]}
      submitLabel={t("compare.show")}
    />
  );
}

type Compared = NonNullable<Data["compared"]>;

function Counted({ parts, unchanged, requirements }: Compared) {
  const t = useTexts("programmes");
  const count = (mark: string) => String(parts.filter(({ marks }) => marks.some((one) => one === mark)).length);
  const figures = (["new", "gone", "moved", "reworded"] as const).map((mark) => ({
    value: count(mark),
    label: t(`compare.count.${mark}`),
  }));
  return (
    <KeyFigures
      label={t("compare.in-short")}
      figures={[
        ...figures,
        { value: String(requirements.length), label: t("compare.count.requirements") },
        { value: String(unchanged), label: t("compare.count.same") },
      ]}
    />
  );
}

function Comparison({ data, compared }: { data: Data; compared: Compared }) {
  const t = useTexts("programmes");
  const { areas, matters, changes, parts } = compared;
  return (
    <>
      <Counted {...compared} />
      <AreasBetween areas={areas} />
      <MatterList matters={matters} mayWrite={false} />
      {changes.length > 0 && (
        <PageSection heading={t("compare.noted")}>
          <ChangeList rows={changes} mayWrite={false} />
        </PageSection>
      )}
      <PageSection heading={t("compare.text")}>
        {parts.length === 0 && <p>{t("compare.same")}</p>}
        {parts.map((part) => (
          <PartBetween key={part.partId} slug={data.slug} from={data.from.number} to={data.to.number} part={part} />
        ))}
      </PageSection>
    </>
  );
}

/** Two versions laid beside each other: what is new, gone and moved, word by word, and which viewpoints each change came out of. */
export default function CompareVersions({ loaderData }: PageProps<typeof loader>) {
  const t = useTexts("programmes");
  const { slug, title, from, to, compared } = loaderData;
  const words = { title, from: from.periodLabel, to: to.periodLabel };
  return (
    <>
      <PageTitle title={t("compare.heading", words)} />
      <PageHeading
        kicker={title}
        title={t("compare.title")}
        lead={t("compare.lead", words)}
        meta={<a href={programmeLinks.page(slug)}>{t("version.all")}</a>}
      />
      <Choose {...loaderData} />
      {compared ? (
        <Comparison data={loaderData} compared={compared} />
      ) : (
        <Notice tone="info">{t("compare.choose-two")}</Notice>
      )}
    </>
  );
}
