import { useFormats } from "../../../platform/web/use-formats.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import type { Column } from "../../../ui/data-table.tsx";
import { StatusTag } from "../../../ui/status-tag.tsx";
import type { Tone } from "../../../ui/tone.ts";
import type { GoalState, Health } from "../model.ts";
import { followUpLinks } from "../rules/follow-up-links.ts";

export type GoalLine = {
  id: string;
  title: string;
  state: GoalState;
  health: Health;
  owner: string | null;
  activities: number;
  updatedAt: Temporal.Instant;
  body?: string;
};

const tones: Record<Health, Tone> = { unknown: "neutral", on_track: "info", at_risk: "warning", off_track: "danger" };

function StateCell({ state, health }: GoalLine) {
  const t = useTexts("follow-up");
  if (state === "ended" || health === "unknown") return <StatusTag tone="neutral" label={t(`goal-state.${state}`)} />;
  return <StatusTag tone={tones[health]} label={`${t(`goal-state.${state}`)}: ${t(`health.${health}`)}`} />;
}

/** The columns of a list of goals; the body's too where the list has several. */
export function useGoalColumns(withBody: boolean): Column<GoalLine>[] {
  const t = useTexts("follow-up");
  const { dayOf } = useFormats();
  const body: Column<GoalLine> = { key: "body", header: t("picture.body"), cell: (row) => row.body ?? "–" };
  return [
    {
      key: "title",
      header: t("lists.goal"),
      primary: true,
      cell: (row) => <a href={followUpLinks.goal(row.id)}>{row.title}</a>,
    },
    ...(withBody ? [body] : []),
    { key: "state", header: t("lists.state"), cardLabel: false, cell: (row) => <StateCell {...row} /> },
    { key: "activities", header: t("lists.activities"), align: "end", cell: (row) => String(row.activities) },
    { key: "owner", header: t("lists.owner"), cell: (row) => row.owner ?? t("lists.no-owner") },
    { key: "updated", header: t("lists.updated"), nowrap: true, cell: (row) => dayOf(row.updatedAt) },
  ];
}
