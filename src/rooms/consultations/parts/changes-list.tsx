import { useTexts } from "../../../platform/web/use-texts.ts";
import { CellNote } from "../../../ui/cell-note.tsx";
import { DataTable } from "../../../ui/data-table.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { StatusTag } from "../../../ui/status-tag.tsx";
import type { Tone } from "../../../ui/tone.ts";
import type { SectionChange } from "../rules/compare-sections.ts";

const tones: Record<SectionChange["kind"], Tone> = {
  same: "neutral",
  changed: "info",
  moved: "info",
  renamed: "info",
  new: "success",
  gone: "warning",
};

/** What a new version of the proposal keeps, changes, moves, adds and leaves out. */
export function ChangesList({ changes }: { changes: readonly SectionChange[] }) {
  const t = useTexts("consultations");
  return (
    <DataTable
      caption={t("proposal.changes")}
      rows={changes}
      rowKey={(row) => row.sectionId}
      empty={<EmptyState title={t("proposal.no-changes")} />}
      columns={[
        {
          key: "heading",
          header: t("proposal.section"),
          primary: true,
          cell: ({ heading, before, kind }) => (
            <>
              {heading}
              {kind === "renamed" && <CellNote>{t("proposal.was-called", { before })}</CellNote>}
            </>
          ),
        },
        {
          key: "kind",
          header: t("proposal.what-happened"),
          cell: ({ kind }) => <StatusTag tone={tones[kind]} label={t(`proposal.change.${kind}`)} />,
        },
      ]}
    />
  );
}
