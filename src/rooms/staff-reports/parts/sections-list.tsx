import { useTexts } from "../../../platform/web/use-texts.ts";
import { type Column, DataTable } from "../../../ui/data-table.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { StatusTag } from "../../../ui/status-tag.tsx";
import type { SectionPart } from "../queries/report-parts.ts";
import { reportLinks } from "../rules/report-links.ts";
import { isEmptyText } from "../rules/what-is-missing.ts";

type SectionsListProps = { report: string; sections: readonly SectionPart[]; steps: number };

function State({ section, steps }: { section: SectionPart; steps: number }) {
  const t = useTexts("staff-reports");
  const written = !isEmptyText(section.content) || (section.kind === "preparation" && steps > 0);
  if (written) return <StatusTag tone="success" label={t("section.state.written")} />;
  if (section.mandatory) return <StatusTag tone="warning" label={t("section.state.missing")} />;
  return <StatusTag tone="neutral" label={t("section.state.left-out")} />;
}

/** The sections in order, each a page to write on. */
export function SectionsList({ report, sections, steps }: SectionsListProps) {
  const t = useTexts("staff-reports");
  const columns: Column<SectionPart>[] = [
    {
      key: "heading",
      header: t("section.heading"),
      primary: true,
      cell: ({ id, heading }) => <a href={reportLinks.section(report, id)}>{heading}</a>,
    },
    {
      key: "state",
      header: t("list.state"),
      cardLabel: false,
      cell: (section) => <State section={section} steps={steps} />,
    },
  ];
  return (
    <DataTable
      caption={t("report.sections")}
      captionHidden
      columns={columns}
      rows={sections}
      rowKey={({ id }) => id}
      empty={<EmptyState title={t("report.none")} />}
    />
  );
}
