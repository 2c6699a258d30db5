import type { ReactNode } from "react";
import { useFormats } from "../../../platform/web/use-formats.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { CellNote } from "../../../ui/cell-note.tsx";
import { type Column, DataTable } from "../../../ui/data-table.tsx";
import type { ActivityInList } from "../queries/activity-rows.ts";
import { followUpLinks } from "../rules/follow-up-links.ts";
import { ActivityStateTag } from "./activity-state-tag.tsx";
import { DayLeftTag } from "./day-left-tag.tsx";
import { HealthTag } from "./health-tag.tsx";
import { OwnerLine } from "./owner-line.tsx";

type ActivityTableProps = {
  caption: string;
  rows: readonly ActivityInList[];
  today: Temporal.PlainDate;
  empty: ReactNode;
  /** A note under the title, such as the goal's; and what can be done with the row. */
  note?: (row: ActivityInList) => string | null;
  act?: (row: ActivityInList) => ReactNode;
};

const isOpen = ({ state }: ActivityInList) => state === "planned" || state === "ongoing";

function DueCell({ row, today }: { row: ActivityInList; today: Temporal.PlainDate }) {
  const t = useTexts("follow-up");
  return (
    <>
      {row.dueDay.toString()}
      <CellNote nowrap>
        {isOpen(row) ? (
          <DayLeftTag due={row.dueDay} today={today} />
        ) : row.doneDay ? (
          t("activity.done-on", { day: row.doneDay.toString() })
        ) : (
          ""
        )}
      </CellNote>
    </>
  );
}

/** Activities, one a line: what, how far and how it goes, by when, whose, and how old that is. */
export function ActivityTable({ caption, rows, today, empty, note, act }: ActivityTableProps) {
  const t = useTexts("follow-up");
  const { dayOf } = useFormats();
  const columns: Column<ActivityInList>[] = [
    {
      key: "title",
      header: t("activity.title"),
      primary: true,
      cell: (row) => (
        <>
          <a href={followUpLinks.activity(row.id)}>{row.title}</a>
          {note?.(row) && <CellNote>{note(row)}</CellNote>}
        </>
      ),
    },
    {
      key: "state",
      header: t("activity.state"),
      cardLabel: false,
      cell: (row) => (
        <>
          <ActivityStateTag state={row.state} percent={row.percent} />{" "}
          {isOpen(row) && <HealthTag health={row.health} />}
        </>
      ),
    },
    { key: "due", header: t("activity.due-short"), nowrap: true, cell: (row) => <DueCell row={row} today={today} /> },
    { key: "owner", header: t("activity.owner"), cell: (row) => <OwnerLine owned={row} /> },
    { key: "age", header: t("activity.told"), nowrap: true, cell: (row) => dayOf(row.updatedAt) },
    ...(act ? [{ key: "act", header: t("activity.do"), cardLabel: false as const, cell: act }] : []),
  ];
  return (
    <DataTable caption={caption} captionHidden rows={rows} rowKey={({ id }) => id} empty={empty} columns={columns} />
  );
}
