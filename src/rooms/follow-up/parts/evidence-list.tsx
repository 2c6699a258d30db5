import { useTexts } from "../../../platform/web/use-texts.ts";
import { ActionLink } from "../../../ui/action-link.tsx";
import { CellNote } from "../../../ui/cell-note.tsx";
import { DataTable } from "../../../ui/data-table.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { PageSection } from "../../../ui/page-section.tsx";
import { StatusTag } from "../../../ui/status-tag.tsx";
import type { EvidenceShown } from "../queries/activity-life.ts";
import { followUpLinks } from "../rules/follow-up-links.ts";

type EvidenceListProps = {
  activity: string;
  evidence: readonly EvidenceShown[];
  reason: string | null;
  mayAdd: boolean;
};

function Title({ activity, one }: { activity: string; one: EvidenceShown }) {
  const t = useTexts("follow-up");
  const href = one.fileName ? followUpLinks.evidenceFile(activity, one.id) : one.address;
  const note = one.removedAt
    ? t("evidence.removed", { reason: one.removedReason ?? "" })
    : (one.fileName ?? one.address);
  return (
    <>
      {href && !one.removedAt ? <a href={href}>{one.title}</a> : one.title}
      {note && <CellNote>{note}</CellNote>}
    </>
  );
}

function Act({ activity, one, mayRemove }: { activity: string; one: EvidenceShown; mayRemove: boolean }) {
  const t = useTexts("follow-up");
  if (one.removedAt) return <StatusTag tone="neutral" label={t("evidence.is-removed")} />;
  if (!mayRemove) return null;
  return <a href={followUpLinks.removeEvidence(activity, one.id)}>{t("evidence.remove", { title: one.title })}</a>;
}

/** What shows that it was done; what was taken away stands with the reason. */
export function EvidenceList({ activity, evidence, reason, mayAdd }: EvidenceListProps) {
  const t = useTexts("follow-up");
  const add = followUpLinks.activityPage(activity, "underlag/nytt");
  return (
    <PageSection
      heading={t("evidence.heading")}
      id="underlag"
      action={mayAdd && <ActionLink href={add} label={t("evidence.add")} kind="secondary" />}
    >
      {reason && <p>{t("evidence.none-because", { reason })}</p>}
      <DataTable
        caption={t("evidence.heading")}
        captionHidden
        rows={evidence}
        rowKey={({ id }) => id}
        empty={reason ? null : <EmptyState title={t("evidence.none")} text={t("evidence.none-text")} />}
        columns={[
          {
            key: "title",
            header: t("evidence.title"),
            primary: true,
            cell: (one) => <Title activity={activity} one={one} />,
          },
          { key: "kind", header: t("evidence.kind"), cell: (one) => t(`evidence-kind.${one.kind}`) },
          { key: "day", header: t("evidence.day"), nowrap: true, cell: (one) => one.day.toString() },
          { key: "who", header: t("evidence.who"), cell: (one) => one.who ?? "–" },
          {
            key: "act",
            header: t("activity.do"),
            cardLabel: false,
            cell: (one) => <Act activity={activity} one={one} mayRemove={mayAdd} />,
          },
        ]}
      />
    </PageSection>
  );
}
