import { useFormats } from "../../../platform/web/use-formats.ts";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { SideBySide } from "../../../ui/side-by-side.tsx";
import { SummaryList } from "../../../ui/summary-list.tsx";
import type { UpdateTold } from "../queries/activity-life.ts";
import type { ActivityInList } from "../queries/activity-rows.ts";

type Shown = { state: string; health: string; percent: string; note: string };

function Facts({ shown: { state, health, percent, note } }: { shown: Shown }) {
  const t = useTexts("follow-up");
  return (
    <SummaryList
      rows={[
        { term: t("update.state"), value: t(`state.${state}`) },
        { term: t("update.health"), value: t(`health.${health}`) },
        { term: t("update.percent"), value: percent === "" ? "–" : percent },
        { term: t("update.note"), value: note === "" ? "–" : note },
      ]}
    />
  );
}

type OvertakenUpdateProps = { activity: ActivityInList; last: UpdateTold | null };

/** When two told of one activity at once: what the first said, beside what the second has written and not yet saved. */
export function OvertakenUpdate({ activity, last }: OvertakenUpdateProps) {
  const t = useTexts("follow-up");
  const { moment } = useFormats();
  const { problem, values } = useRefilled();
  if (problem !== "follow-up:problem.changed-meanwhile") return null;
  const written = (name: string) => [values[name] ?? ""].flat()[0] ?? "";
  const { state, health, percent, updatedAt } = activity;
  const stands = { state, health, percent: percent?.toString() ?? "", note: last?.note ?? "" };
  const yours = {
    ...{ state: written("state"), health: written("health") },
    ...{ percent: written("percent"), note: written("note") },
  };
  const who = last?.who ?? t("update.somebody");
  return (
    <SideBySide
      sides={[
        { heading: t("update.stands", { who, at: moment(updatedAt) }), content: <Facts shown={stands} /> },
        { heading: t("update.yours"), content: <Facts shown={yours} /> },
      ]}
    />
  );
}
