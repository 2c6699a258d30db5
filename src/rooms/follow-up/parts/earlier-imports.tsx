import { useFormats } from "../../../platform/web/use-formats.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { DataTable } from "../../../ui/data-table.tsx";
import { PageSection } from "../../../ui/page-section.tsx";
import { StatusTag } from "../../../ui/status-tag.tsx";
import type { Tone } from "../../../ui/tone.ts";
import type { EarlierImport } from "../queries/import-start.ts";
import { importLinks } from "../rules/import-links.ts";

const tones: Record<EarlierImport["state"], Tone> = {
  ...{ reading: "info", read: "warning", writing: "info", done: "success", failed: "danger", dropped: "neutral" },
};

/** The files that came last, with how far each has come. */
export function EarlierImports({ rows }: { rows: readonly EarlierImport[] }) {
  const t = useTexts("follow-up");
  const { moment } = useFormats();
  if (rows.length === 0) return null;
  return (
    <PageSection heading={t("import.earlier")}>
      <DataTable
        caption={t("import.earlier")}
        captionHidden
        rows={rows}
        rowKey={({ id }) => id}
        empty={null}
        columns={[
          {
            ...{ key: "name", header: t("import.file"), primary: true },
            cell: ({ id, name }) => <a href={importLinks.one(id)}>{name}</a>,
          },
          { key: "body", header: t("import.plan"), cell: ({ body, year }) => `${body}, ${year}` },
          {
            ...{ key: "state", header: t("import.state-label"), cardLabel: false },
            cell: ({ state }) => <StatusTag tone={tones[state]} label={t(`import.state.${state}`)} />,
          },
          { key: "at", header: t("import.read-at"), nowrap: true, cell: ({ startedAt }) => moment(startedAt) },
          { key: "who", header: t("import.by"), cell: ({ startedBy }) => startedBy ?? "–" },
        ]}
      />
    </PageSection>
  );
}
