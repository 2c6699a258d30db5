import { useTexts } from "../../../platform/web/use-texts.ts";
import { DataTable } from "../../../ui/data-table.tsx";
import { PageSection } from "../../../ui/page-section.tsx";
import { PersonLine } from "../../../ui/person-line.tsx";
import { StatusTag } from "../../../ui/status-tag.tsx";
import type { BodyData } from "./body-data.ts";

/** Who at the body is away, until when, and who stands in. Nothing when nobody is. */
export function BodyAbsences({ absences }: { absences: BodyData["absences"] }) {
  const t = useTexts("organisation");
  if (absences.length === 0) return null;
  return (
    <PageSection heading={t("absence.now")}>
      <DataTable
        caption={t("absence.now")}
        captionHidden
        rows={absences}
        rowKey={({ id }) => id}
        empty={null}
        columns={[
          {
            key: "who",
            header: t("absence.who"),
            primary: true,
            cell: ({ name, person_id }) => <PersonLine name={name} href={`/organisation/personer/${person_id}`} />,
          },
          { key: "until", header: t("absence.until"), nowrap: true, cell: ({ to }) => to.toString() },
          {
            key: "substitute",
            header: t("absence.substitute"),
            cell: ({ substitute, substitute_id }) =>
              substitute_id ? (
                <PersonLine name={substitute ?? ""} href={`/organisation/personer/${substitute_id}`} />
              ) : (
                <StatusTag tone="warning" label={t("absence.nobody")} />
              ),
          },
        ]}
      />
    </PageSection>
  );
}
