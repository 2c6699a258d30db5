import { bodiesWhere } from "../../../platform/access/can.ts";
import { page } from "../../../platform/web/page.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { PageTitle } from "../../../platform/web/page-title.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { ActionLink } from "../../../ui/action-link.tsx";
import { ActionRow } from "../../../ui/action-row.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { FilterForm } from "../../../ui/filter-form.tsx";
import { PageHeading } from "../../../ui/page-heading.tsx";
import { TabsNav } from "../../../ui/tabs-nav.tsx";
import { setUpTemplate } from "../actions.ts";
import { ReportTable } from "../parts/report-table.tsx";
import { listReports, listViews } from "../queries/list-reports.ts";
import { reportLinks } from "../rules/report-links.ts";

const addresses = { open: "pagaende", mine: "mina", done: "avslutade" } as const;

export const loader = page(async ({ visit, url }) => {
  const asked = url.searchParams.get("visa");
  const view = listViews.find((one) => addresses[one] === asked) ?? "open";
  const text = url.searchParams.get("sok") ?? "";
  const rows = show(await listReports(visit.world, visit.actor, { view, text }));
  return { view, text, rows, today: visit.today, mayTemplate: bodiesWhere(visit.actor, setUpTemplate).length > 0 };
});

type Data = PageProps<typeof loader>["loaderData"];

function Found({ view, text, rows, today }: Data) {
  const t = useTexts("staff-reports");
  const empty = (
    <EmptyState
      title={t(text === "" ? `list.none.${view}` : "list.none-found")}
      text={t(text === "" ? "list.none-text" : "list.none-found-text")}
    />
  );
  return <ReportTable rows={rows} today={today} empty={empty} />;
}

/** The reports of one's own body: what is due first on top. */
export default function ReportList({ loaderData }: PageProps<typeof loader>) {
  const t = useTexts("staff-reports");
  const { view, text, rows, mayTemplate } = loaderData;
  const href = (one: (typeof listViews)[number]) => `${reportLinks.list}?visa=${addresses[one]}`;
  return (
    <>
      <PageTitle title={t("list.title")} />
      <PageHeading title={t("list.title")} lead={t("list.lead")} />
      <TabsNav
        label={t("list.views")}
        tabs={listViews.map((one) => ({ href: href(one), label: t(`list.view.${one}`), current: one === view }))}
      />
      <FilterForm
        label={t("list.filter")}
        action={reportLinks.list}
        keep={{ visa: addresses[view] }}
        fields={[{ kind: "text", name: "sok", label: t("list.words"), value: text }]}
        submitLabel={t("list.search")}
        result={t("list.count", { count: rows.length })}
        {...(text === "" ? {} : { clear: { href: href(view), label: t("list.clear") } })}
      />
      <Found {...loaderData} />
      {mayTemplate && (
        <ActionRow>
          <ActionLink href={reportLinks.templates} label={t("template.title")} kind="tertiary" />
        </ActionRow>
      )}
    </>
  );
}
