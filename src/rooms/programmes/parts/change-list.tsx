import { useTexts } from "../../../platform/web/use-texts.ts";
import { ActionForm } from "../../../ui/action-form.tsx";
import { DataTable } from "../../../ui/data-table.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import type { NotedChange } from "../queries/changes-of.ts";

/** What has happened since the version before, and why; to those who write it, how to take a note back. */
export function ChangeList({ rows, mayWrite }: { rows: readonly NotedChange[]; mayWrite: boolean }) {
  const t = useTexts("programmes");
  const withdraw = {
    key: "acts",
    header: t("version.acts"),
    cardLabel: false as const,
    cell: ({ id, from, to }: NotedChange) => (
      <ActionForm label={t("changes.withdraw")} about={from ?? to ?? ""} fields={{ withdraw: id }} kind="tertiary" />
    ),
  };
  return (
    <DataTable
      caption={t("tab.changes")}
      captionHidden
      rows={rows}
      rowKey={({ id }) => id}
      empty={<EmptyState title={t("changes.none")} text={t("changes.none-text")} />}
      columns={[
        {
          key: "change",
          header: t("changes.change"),
          primary: true,
          cell: ({ change, ofKind }) => `${t(`changes.is-${change}`)} (${t(`changes.${ofKind}`)})`,
        },
        { key: "from", header: t("changes.from"), cell: ({ from }) => from ?? "–" },
        { key: "to", header: t("changes.to"), cell: ({ to }) => to ?? "–" },
        { key: "reason", header: t("decide.reason"), cell: ({ reason }) => reason },
        ...(mayWrite ? [withdraw] : []),
      ]}
    />
  );
}
