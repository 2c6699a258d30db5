import { useTexts } from "../../../platform/web/use-texts.ts";
import { ActionForm } from "../../../ui/action-form.tsx";
import { ActionRow } from "../../../ui/action-row.tsx";
import { type Column, DataTable } from "../../../ui/data-table.tsx";
import { caseLinks } from "../../register/index.ts";
import type { ItemAct } from "../lifecycle.ts";
import type { AgendaLine } from "../queries/meeting-page.ts";
import { meetingLinks } from "../rules/meeting-links.ts";
import { ItemStatus } from "./item-status.tsx";

export type NumberedLine = AgendaLine & { number: number; allowed: ReadonlySet<ItemAct> };

function Title({ line }: { line: NumberedLine }) {
  const t = useTexts("meetings");
  return (
    <>
      <a href={meetingLinks.item(line.id)}>{line.title}</a>
      {line.tabledFrom && <small>{` ${t("item.tabled-from", { day: line.tabledFrom.toString() })}`}</small>}
      {line.tabledDay && <small>{` ${t("item.goes-on", { day: line.tabledDay.toString() })}`}</small>}
      {line.dissents > 0 && <small>{` ${t("item.dissents", { count: line.dissents })}`}</small>}
    </>
  );
}

/** Up and down by buttons that post: no dragging, no script. */
function Order({ line }: { line: NumberedLine }) {
  const t = useTexts("meetings");
  if (!line.allowed.has("shift-item")) return null;
  return (
    <ActionRow>
      {(["up", "down"] as const).map((direction) => (
        <ActionForm
          key={direction}
          label={t(`order.${direction}`)}
          fields={{ item: line.id, direction }}
          about={line.title}
        />
      ))}
    </ActionRow>
  );
}

function useColumns(ordering: boolean): Column<NumberedLine>[] {
  const t = useTexts("meetings");
  const number = (line: NumberedLine) => {
    if (line.caseId === null || line.caseNumber === null) return "–";
    return line.ownCase ? <a href={caseLinks.page(line.caseId)}>{line.caseNumber}</a> : line.caseNumber;
  };
  const paragraph = (line: NumberedLine) => (line.paragraph === null ? "–" : `§ ${line.paragraph}`);
  return [
    { key: "number", header: t("item.number"), align: "end", cell: (line) => String(line.number) },
    { key: "title", header: t("item.title"), primary: true, cell: (line) => <Title line={line} /> },
    { key: "case", header: t("item.case"), nowrap: true, cell: number },
    { key: "paragraph", header: t("item.paragraph"), nowrap: true, cell: paragraph },
    { key: "state", header: t("item.state"), cardLabel: false, cell: (line) => <ItemStatus {...line} /> },
    ...(ordering
      ? [{ key: "order", header: t("order.title"), cell: (line: NumberedLine) => <Order line={line} /> }]
      : []),
  ];
}

/** The items of one group of the agenda, in order, with what has become of them. */
export function AgendaTable({
  caption,
  lines,
  ordering,
}: {
  caption: string;
  lines: readonly NumberedLine[];
  ordering: boolean;
}) {
  const columns = useColumns(ordering);
  return (
    <DataTable caption={caption} captionHidden rows={lines} rowKey={({ id }) => id} columns={columns} empty={null} />
  );
}
