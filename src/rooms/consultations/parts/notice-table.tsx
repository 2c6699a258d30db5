import { useFormats } from "../../../platform/web/use-formats.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { CellNote } from "../../../ui/cell-note.tsx";
import { DataTable } from "../../../ui/data-table.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { StatusTag } from "../../../ui/status-tag.tsx";
import type { Tone } from "../../../ui/tone.ts";
import type { NoticeLine } from "../queries/consultee-page.ts";

const tones: Record<NonNullable<NoticeLine["mail"]>, Tone> = {
  waiting: "info",
  sent: "success",
  shown: "success",
  failed: "danger",
};
const words = { waiting: "waiting", sent: "sent", shown: "sent", failed: "failed" } as const;

/** Everything a consultee has been told, the latest first, and how the mail went. */
export function NoticeTable({ notices }: { notices: readonly NoticeLine[] }) {
  const t = useTexts("consultations");
  const { moment } = useFormats();
  return (
    <DataTable
      caption={t("wall.notices")}
      captionHidden
      rows={notices}
      rowKey={(row) => row.id}
      empty={<EmptyState title={t("wall.no-notices")} />}
      columns={[
        { key: "kind", header: t("wall.notice"), primary: true, cell: (row) => t(`wall.notice-kind.${row.kind}`) },
        { key: "at", header: t("wall.notice-at"), nowrap: true, cell: (row) => moment(row.at) },
        { key: "to", header: t("draft.email"), cell: (row) => row.recipient ?? t("wall.delivery.inbox") },
        {
          key: "mail",
          header: t("wall.head.delivery"),
          cell: ({ mail, problem }) =>
            mail === null ? (
              "–"
            ) : (
              <>
                <StatusTag tone={tones[mail]} label={t(`wall.delivery.${words[mail]}`)} />
                {problem && <CellNote>{problem}</CellNote>}
              </>
            ),
        },
      ]}
    />
  );
}
