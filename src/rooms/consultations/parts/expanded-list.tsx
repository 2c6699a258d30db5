import { useTexts } from "../../../platform/web/use-texts.ts";
import { DataTable } from "../../../ui/data-table.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { Notice } from "../../../ui/notice.tsx";
import type { Expansion } from "../rules/write-out-addressees.ts";

/** What one should know of those chosen before it is sent: who is asked once though chosen twice, and who gets no mail. */
function Remarks({ expansion: { doubles, withoutMail, unreachable, ended, emptyGroups } }: { expansion: Expansion }) {
  const t = useTexts("consultations");
  const wrong = [
    ...(emptyGroups.length > 0 ? [t("problem.empty-groups", { names: emptyGroups.join(", ") })] : []),
    ...(ended.length > 0 ? [t("problem.ended-bodies", { names: ended.join(", ") })] : []),
    ...(unreachable.length > 0 ? [t("problem.unreachable", { names: unreachable.join(", ") })] : []),
  ];
  const known = [
    ...doubles.map(({ name, groupName }) => t("draft.double", { name, group: groupName })),
    ...(withoutMail.length > 0 ? [t("draft.without-mail", { names: withoutMail.join(", ") })] : []),
  ];
  const list = (lines: string[]) => (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
  return (
    <>
      {wrong.length > 0 && (
        <Notice tone="danger" title={t("draft.must-be-mended")}>
          {list(wrong)}
        </Notice>
      )}
      {known.length > 0 && (
        <Notice tone="info" title={t("draft.good-to-know")}>
          {list(known)}
        </Notice>
      )}
    </>
  );
}

const way = ({ account, email }: Expansion["consultees"][number]) =>
  account ? (email ? "inbox" : "inbox-only") : "link";

/** Exactly who will be asked, groups written out. */
export function ExpandedList({ expansion }: { expansion: Expansion }) {
  const t = useTexts("consultations");
  return (
    <>
      <Remarks expansion={expansion} />
      <DataTable
        caption={t("draft.reaches", { count: expansion.consultees.length })}
        rows={expansion.consultees}
        rowKey={(row) => row.bodyId ?? `${row.name} ${row.email}`}
        empty={<EmptyState title={t("draft.no-addressees")} text={t("problem.no-addressees")} />}
        columns={[
          { key: "name", header: t("wall.head.name"), primary: true, cell: (row) => row.name },
          { key: "how", header: t("draft.how"), cell: (row) => t(`draft.way.${way(row)}`) },
          { key: "group", header: t("draft.group"), cell: (row) => row.groupName ?? "–" },
          { key: "email", header: t("draft.email"), cell: (row) => row.email ?? "–" },
        ]}
      />
    </>
  );
}
