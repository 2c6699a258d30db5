import type { ReactNode } from "react";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { type Column, DataTable } from "../../../ui/data-table.tsx";
import { StatusTag } from "../../../ui/status-tag.tsx";
import { stageOf } from "../lifecycle.ts";
import type { CalendarLine } from "../queries/meeting-calendar.ts";
import { meetingLinks } from "../rules/meeting-links.ts";
import { nextMeetingStep } from "../rules/next-meeting-step.ts";
import { StageTag } from "./stage-tag.tsx";

type CalendarTableProps = {
  caption: string;
  lines: readonly CalendarLine[];
  today: Temporal.PlainDate;
  withBody: boolean;
  empty: ReactNode;
};

/** What remains to be done with a meeting that has begun, in words; nothing for one that only lies ahead. */
function Remaining({ line, today }: { line: CalendarLine; today: Temporal.PlainDate }) {
  const t = useTexts("meetings");
  if (!["planned", "held"].includes(stageOf(line))) return null;
  const { step, due } = nextMeetingStep(line, today);
  if (step === "prepare") return null;
  const late = Temporal.PlainDate.compare(due, today) < 0;
  return (
    <StatusTag
      tone={late ? "danger" : "warning"}
      label={t(`remains.${step}`, { count: line.waiting, day: due.toString() })}
    />
  );
}

/** Meetings by day, with how far they have come. */
export function CalendarTable({ caption, lines, today, withBody, empty }: CalendarTableProps) {
  const t = useTexts("meetings");
  const hour = ({ id, day, startsAt }: CalendarLine) => (
    <a href={meetingLinks.page(id)}>
      {t("calendar.day-and-time", { day: day.toString(), time: startsAt.replace(":", ".") })}
    </a>
  );
  const state = (line: CalendarLine) => (
    <>
      <StageTag facts={line} />
      <Remaining line={line} today={today} />
    </>
  );
  const columns: Column<CalendarLine>[] = [
    { key: "day", header: t("calendar.day"), nowrap: true, primary: true, cell: hour },
    ...(withBody ? [{ key: "body", header: t("calendar.body"), cell: (line: CalendarLine) => line.body }] : []),
    { key: "place", header: t("calendar.place"), cell: (line) => line.place },
    { key: "items", header: t("calendar.items"), align: "end", cell: (line) => String(line.items) },
    { key: "state", header: t("calendar.state"), cardLabel: false, cell: state },
  ];
  return (
    <DataTable caption={caption} captionHidden rows={lines} rowKey={({ id }) => id} columns={columns} empty={empty} />
  );
}
