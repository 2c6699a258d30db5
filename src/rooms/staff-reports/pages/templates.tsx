import { page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { PageTitle } from "../../../platform/web/page-title.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { type Column, DataTable } from "../../../ui/data-table.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { PageHeading } from "../../../ui/page-heading.tsx";
import { type TemplateLine, templateList } from "../queries/template-list.ts";
import { reportLinks } from "../rules/report-links.ts";

export const handle: PageHandle = { trail: [{ href: reportLinks.list, label: "staff-reports:list.title" }] };

export const loader = page(async ({ visit }) => ({ rows: show(await templateList(visit.world, visit.actor, {})) }));

/** Whose template one may change. */
export default function Templates({ loaderData: { rows } }: PageProps<typeof loader>) {
  const t = useTexts("staff-reports");
  const columns: Column<TemplateLine>[] = [
    {
      key: "body",
      header: t("template.body"),
      primary: true,
      cell: ({ id, name }) => <a href={reportLinks.template(id)}>{name}</a>,
    },
    { key: "own", header: t("template.which"), cell: ({ own }) => t(own ? "template.own" : "template.house") },
  ];
  return (
    <>
      <PageTitle title={t("template.title")} />
      <PageHeading title={t("template.title")} lead={t("template.lead")} />
      <DataTable
        caption={t("template.title")}
        captionHidden
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        empty={<EmptyState title={t("template.none")} />}
      />
    </>
  );
}
