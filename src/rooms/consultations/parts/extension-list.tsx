import { useFormats } from "../../../platform/web/use-formats.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { ActionLink } from "../../../ui/action-link.tsx";
import { DataTable } from "../../../ui/data-table.tsx";
import { StatusTag } from "../../../ui/status-tag.tsx";
import type { Tone } from "../../../ui/tone.ts";
import type { ExtensionLine } from "../queries/consultee-page.ts";
import { consultationLinks } from "../rules/consultation-links.ts";

type ExtensionListProps = { id: string; extensions: readonly ExtensionLine[]; mayDecide: boolean };

const tones: Record<ExtensionLine["state"], Tone> = { asked: "warning", granted: "success", refused: "neutral" };

/** The extensions a consultee has asked for, and what was decided; one that waits is a link to decide it. */
export function ExtensionList({ id, extensions, mayDecide }: ExtensionListProps) {
  const t = useTexts("consultations");
  const { moment } = useFormats();
  const decide = (row: ExtensionLine) =>
    row.state === "asked" && mayDecide ? (
      <ActionLink href={consultationLinks.extension(id, row.id)} label={t("extension.decide")} kind="secondary" />
    ) : (
      (row.grantedDay?.toString() ?? row.decisionReason ?? "–")
    );
  return (
    <DataTable
      caption={t("extension.title")}
      captionHidden
      rows={extensions}
      rowKey={(row) => row.id}
      empty={null}
      columns={[
        {
          key: "wanted",
          header: t("extension.wanted"),
          primary: true,
          nowrap: true,
          cell: (row) => row.wantedDay.toString(),
        },
        { key: "reason", header: t("extension.their-reason"), cell: (row) => row.reason },
        { key: "asked", header: t("extension.asked-at"), nowrap: true, cell: (row) => moment(row.askedAt) },
        {
          key: "state",
          header: t("list.state"),
          cell: (row) => <StatusTag tone={tones[row.state]} label={t(`extension.state.${row.state}`)} />,
        },
        { key: "decision", header: t("extension.decision"), cell: decide },
      ]}
    />
  );
}
