import { useTexts } from "../../../platform/web/use-texts.ts";
import { DataTable } from "../../../ui/data-table.tsx";
import { PageSection } from "../../../ui/page-section.tsx";
import { stances as allStances } from "../model.ts";
import type { StanceCount, WorkbenchSection } from "../queries/workbench.ts";

type SectionStancesProps = { sections: readonly WorkbenchSection[]; stances: readonly StanceCount[] };

/** How many support, reject or are neutral to each section. */
export function SectionStances({ sections, stances }: SectionStancesProps) {
  const t = useTexts("consultations");
  const rows = sections.filter(({ sectionId }) => stances.some((one) => one.sectionId === sectionId));
  if (rows.length === 0) return null;
  const count = (section: string, stance: string) =>
    stances.find((one) => one.sectionId === section && one.stance === stance)?.count ?? 0;
  return (
    <PageSection heading={t("answers.section-stances")} id="hallning">
      <DataTable
        caption={t("answers.section-stances")}
        captionHidden
        rows={rows}
        rowKey={({ sectionId }) => sectionId}
        empty={null}
        columns={[
          { key: "section", header: t("answers.section"), primary: true, cell: ({ heading }) => heading },
          ...allStances.map((stance) => ({
            key: stance,
            header: t(`stance.${stance}`),
            align: "end" as const,
            cell: ({ sectionId }: WorkbenchSection) => String(count(sectionId, stance)),
          })),
        ]}
      />
    </PageSection>
  );
}
