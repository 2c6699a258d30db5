import { useTexts } from "../../../platform/web/use-texts.ts";
import { ActionLink } from "../../../ui/action-link.tsx";
import { DataTable } from "../../../ui/data-table.tsx";
import { PageSection } from "../../../ui/page-section.tsx";
import { Pagination } from "../../../ui/pagination.tsx";
import { type FaultInRow, faultsAtOnce, type PlanImportPage } from "../queries/plan-import-page.ts";
import { importLinks } from "../rules/import-links.ts";
import { planHeading } from "../rules/plan-columns.ts";

type Props = { found: PlanImportPage; page: number; language: "sv" | "en"; heading: string };

function Pages({ found: { id, faultTotal: total }, page }: Props) {
  const t = useTexts("follow-up");
  if (total <= faultsAtOnce) return null;
  const last = Math.min(page * faultsAtOnce, total);
  const to = (other: number, key: "previous" | "next") => ({
    href: importLinks.one(id, other),
    label: t(`lists.${key}`),
  });
  return (
    <Pagination
      label={t("lists.pages")}
      range={t("lists.range", { from: (page - 1) * faultsAtOnce + 1, to: last, total })}
      previous={page > 1 ? to(page - 1, "previous") : undefined}
      next={last < total ? to(page + 1, "next") : undefined}
    />
  );
}

/** What is wrong in the rows: which row, which column, and what to do. */
export function ImportFaults(props: Props) {
  const t = useTexts("follow-up");
  const { found, language, heading } = props;
  if (found.faults.length === 0) return null;
  const rows = found.faults.map((fault, at) => ({ ...fault, at }));
  const said = ({ key, values }: FaultInRow) => t(key, values ?? {});
  return (
    <PageSection heading={heading} id="fel">
      <p>{t("import.faults-lead")}</p>
      {found.state !== "failed" && (
        <ActionLink href={importLinks.faults(found.id)} label={t("import.faults-csv")} kind="secondary" />
      )}
      <DataTable
        caption={heading}
        captionHidden
        rows={rows}
        rowKey={({ at }) => String(at)}
        empty={null}
        columns={[
          {
            key: "row",
            header: t("import.row"),
            primary: true,
            nowrap: true,
            cell: ({ row }) => t("import.row-number", { row }),
          },
          {
            ...{ key: "column", header: t("import.column-label") },
            cell: ({ column }) => (column ? planHeading(column, language) : t("import.whole-row")),
          },
          { key: "said", header: t("import.what-to-do"), cell: said },
        ]}
      />
      <Pages {...props} />
    </PageSection>
  );
}
