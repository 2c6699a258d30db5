import { useTexts } from "../../../platform/web/use-texts.ts";
import { CellNote } from "../../../ui/cell-note.tsx";
import { type Column, DataTable } from "../../../ui/data-table.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import type { ConsulteeOnWall } from "../queries/consultee-rows.ts";
import { compilingLinks } from "../rules/compiling-links.ts";
import { consultationLinks } from "../rules/consultation-links.ts";
import { type WallFilters, writeWallAddress } from "../rules/wall-address.ts";
import { StanceTag } from "./stance-tag.tsx";
import { StandingTag } from "./standing-tag.tsx";

type WallTableProps = { id: string; rows: readonly ConsulteeOnWall[]; filters: WallFilters };

function AnswerCell({ id, row: { stance, answerId, answerKind } }: { id: string; row: ConsulteeOnWall }) {
  const t = useTexts("consultations");
  const brief = answerKind === "declined" || stance === null || stance === "none";
  const words = brief ? t(`kind.${answerKind ?? "statement"}`) : <StanceTag stance={stance} />;
  if (answerId === null) return <>–</>;
  return <a href={compilingLinks.answer(id, answerId)}>{words}</a>;
}

function NameCell({ id, row }: { id: string; row: ConsulteeOnWall }) {
  const t = useTexts("consultations");
  const { groupName, askedAs, sentOn } = row;
  const notes = [
    groupName ?? "",
    askedAs === "asked" ? "" : t(`wall.asked-as.${askedAs}`),
    sentOn ? t("wall.sent-on", sentOn) : "",
  ].filter((note) => note !== "");
  return (
    <>
      <a href={consultationLinks.consultee(id, row.id)}>{row.name}</a>
      {notes.length > 0 && <CellNote>{notes.join(" · ")}</CellNote>}
    </>
  );
}

function DueCell({ row: { dueDay, daysLeft, standing } }: { row: ConsulteeOnWall }) {
  const t = useTexts("consultations");
  const open = standing === "under-way" || standing === "at-risk";
  return (
    <>
      {dueDay.toString()}
      {open && <CellNote>{t("wall.days-left", { count: daysLeft })}</CellNote>}
    </>
  );
}

/** Their own number, and who has it: two columns of them do not fit beside a stance written out. */
function NumberCell({ row: { ownNumber, officer } }: { row: ConsulteeOnWall }) {
  return (
    <>
      {ownNumber ?? "–"}
      {officer && <CellNote>{officer}</CellNote>}
    </>
  );
}

function useColumns(id: string): Column<ConsulteeOnWall>[] {
  const t = useTexts("consultations");
  return [
    {
      key: "name",
      header: t("wall.head.name"),
      sortKey: "name",
      primary: true,
      cell: (row) => <NameCell id={id} row={row} />,
    },
    {
      key: "stage",
      header: t("wall.head.stage"),
      sortKey: "stage",
      cardLabel: false,
      cell: (row) => <StandingTag row={row} />,
    },
    { key: "due", header: t("wall.head.due"), sortKey: "due", nowrap: true, cell: (row) => <DueCell row={row} /> },
    { key: "number", header: t("wall.head.number"), cell: (row) => <NumberCell row={row} /> },
    { key: "meeting", header: t("wall.head.meeting"), nowrap: true, cell: (row) => row.meetingDay?.toString() ?? "–" },
    {
      key: "answer",
      header: t("wall.head.answer"),
      sortKey: "stance",
      cell: (row) => <AnswerCell id={id} row={row} />,
    },
  ];
}

/**
 * Everybody that was asked, a row each: how far it has come, and why one should look at it, such as a mail that did not arrive.
 * How each notice went is told on its own page.
 */
export function WallTable({ id, rows, filters }: WallTableProps) {
  const t = useTexts("consultations");
  const path = consultationLinks.page(id);
  const clear = { href: path, label: t("wall.show-all") };
  const { order } = filters;
  const direction = filters.direction === "descending" ? "descending" : "ascending";
  return (
    <DataTable
      caption={t("wall.title")}
      captionHidden
      rows={rows}
      rowKey={(row) => row.id}
      sort={order === "urgency" ? undefined : { key: order, direction }}
      hrefFor={({ key, direction: way }) => writeWallAddress(path, { ...filters, order: key, direction: way })}
      empty={<EmptyState title={t("wall.none-found")} action={clear} />}
      columns={useColumns(id)}
    />
  );
}
