import { useTexts } from "../../../platform/web/use-texts.ts";
import { DataTable } from "../../../ui/data-table.tsx";
import { PageSection } from "../../../ui/page-section.tsx";
import type { StruckRequirement } from "../queries/struck-requirements.ts";
import { programmeLinks } from "../rules/programme-links.ts";

type StruckProps = { brief: { slug: string; number: number }; rows: readonly StruckRequirement[]; mayWrite: boolean };

/** What the version before demanded and this one does not, with why, and the way back while the text is written. */
export function StruckTable({ brief: { slug, number }, rows, mayWrite }: StruckProps) {
  const t = useTexts("programmes");
  if (rows.length === 0) return null;
  const restore = {
    key: "acts",
    header: t("version.acts"),
    cardLabel: false as const,
    cell: ({ requirementId, text }: StruckRequirement) => (
      <a href={programmeLinks.restore(slug, number, requirementId)} aria-label={`${t("requirement.restore")}: ${text}`}>
        {t("requirement.restore")}
      </a>
    ),
  };
  return (
    <PageSection heading={t("requirement.struck")}>
      <p>{t("requirement.struck-lead")}</p>
      <DataTable
        caption={t("requirement.struck")}
        captionHidden
        rows={rows}
        rowKey={({ requirementId }) => requirementId}
        empty={null}
        columns={[
          { key: "text", header: t("requirement.text"), primary: true, cell: ({ text }) => text },
          { key: "section", header: t("requirement.stood-in"), cell: ({ section }) => section },
          { key: "reason", header: t("decide.reason"), cell: ({ reason }) => reason ?? "–" },
          ...(mayWrite ? [restore] : []),
        ]}
      />
    </PageSection>
  );
}
