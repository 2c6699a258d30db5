import { page } from "../../../platform/web/page.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { PageTitle } from "../../../platform/web/page-title.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useFormats } from "../../../platform/web/use-formats.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { ActionLink } from "../../../ui/action-link.tsx";
import { ActionRow } from "../../../ui/action-row.tsx";
import { FilterForm } from "../../../ui/filter-form.tsx";
import { PageHeading } from "../../../ui/page-heading.tsx";
import { PageSection } from "../../../ui/page-section.tsx";
import { Pagination } from "../../../ui/pagination.tsx";
import { TabsNav } from "../../../ui/tabs-nav.tsx";
import { ExaminationTable } from "../parts/examination-table.tsx";
import { examinationCounts } from "../queries/examination-counts.ts";
import { examinationList } from "../queries/examination-list.ts";
import { readExaminationAddress } from "../rules/examination-address.ts";
import { examinationKeys, examinationLists } from "../rules/examination-lists.ts";
import { pictureLinks } from "../rules/picture-links.ts";

const atOnce = 50;

export const loader = page(async ({ visit: { world, actor }, url }) => {
  const { list, page: at, ...asked } = readExaminationAddress(url.searchParams);
  const [counts, found] = await Promise.all([
    examinationCounts(world, actor, asked),
    examinationList(world, actor, { ...asked, list, limit: atOnce, offset: (at - 1) * atOnce }),
  ]);
  return { list, at, body: asked.body, area: asked.area, counts: show(counts), found: show(found) };
});

type Data = PageProps<typeof loader>["loaderData"];

function Lists({ list, counts, body, area }: Data) {
  const t = useTexts("follow-up");
  const { number } = useFormats();
  const tabs = examinationKeys.map((key) => ({
    href: pictureLinks.lists({ list: examinationLists[key], year: counts.year, body, area }),
    label: t(`lists.tab.${key}`),
    current: key === list,
    count: number(counts[key]),
  }));
  return <TabsNav label={t("lists.tabs")} tabs={tabs} />;
}

function Narrowing({ list, counts, body, area }: Data) {
  const t = useTexts("follow-up");
  const { year, years, bodies, areas } = counts;
  const named = (rows: Data["counts"]["bodies"]) => rows.map(({ id, name }) => ({ value: id, label: name }));
  const word = examinationLists[list];
  const chosen = [
    { what: bodies.find(({ id }) => id === body), rest: { area } },
    { what: areas.find(({ id }) => id === area), rest: { body } },
  ];
  const any = t("picture.all");
  return (
    <FilterForm
      label={t("lists.filter")}
      action={pictureLinks.lists({})}
      keep={{ lista: word }}
      submitLabel={t("web:show")}
      removeLabel={t("picture.remove-filter")}
      result={t(`lists.count.${list}`, { count: counts[list] })}
      active={chosen.flatMap(({ what, rest }) =>
        what ? [{ label: what.name, removeHref: pictureLinks.lists({ list: word, year, ...rest }) }] : [],
      )}
      fields={[
        {
          ...{ kind: "select", name: "ar", label: t("picture.year"), any: t("picture.this-year"), value: String(year) },
          choices: years.map((one) => ({ value: String(one), label: String(one) })),
        },
        { kind: "select", name: "organ", label: t("picture.body"), any, value: body ?? "", choices: named(bodies) },
        { kind: "select", name: "omrade", label: t("picture.area"), any, value: area ?? "", choices: named(areas) },
      ]}
    />
  );
}

function Pages({ list, at, counts, body, area }: Data) {
  const t = useTexts("follow-up");
  const total = counts[list];
  if (total <= atOnce) return null;
  const to = (page: number, key: "previous" | "next") => ({
    href: pictureLinks.lists({ list: examinationLists[list], year: counts.year, body, area, page }),
    label: t(`lists.${key}`),
  });
  const last = Math.min(at * atOnce, total);
  return (
    <Pagination
      label={t("lists.pages")}
      range={t("lists.range", { from: (at - 1) * atOnce + 1, to: last, total })}
      previous={at > 1 ? to(at - 1, "previous") : undefined}
      next={last < total ? to(at + 1, "next") : undefined}
    />
  );
}

/** What auditors ask for: four lists and two more, with how many each holds, one of them open. */
export default function ExaminationPage({ loaderData }: PageProps<typeof loader>) {
  const t = useTexts("follow-up");
  const { list, counts, found, body, area } = loaderData;
  const { year, today } = counts;
  return (
    <>
      <PageTitle title={`${t("lists.entrance")}: ${t(`lists.tab.${list}`)}`} />
      <PageHeading
        title={t("lists.entrance")}
        lead={t("lists.lead")}
        action={<ActionLink href={pictureLinks.picture(year)} label={t("lists.to-picture")} kind="secondary" />}
      />
      <Lists {...loaderData} />
      <PageSection heading={t(`lists.title.${list}`)} id="lista">
        <p>{t(`lists.about.${list}`)}</p>
        <Narrowing {...loaderData} />
        <ExaminationTable list={list} found={found} year={year} today={today} />
        <Pages {...loaderData} />
        <ActionRow>
          <ActionLink
            href={pictureLinks.listCsv({ list: examinationLists[list], year, body, area })}
            label={t("picture.csv")}
            kind="tertiary"
          />
        </ActionRow>
      </PageSection>
    </>
  );
}
