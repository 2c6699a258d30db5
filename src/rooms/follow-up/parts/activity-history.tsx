import { useTexts } from "../../../platform/web/use-texts.ts";
import type { ActivityPage } from "../queries/activity-page.ts";
import { ActivityStateTag } from "./activity-state-tag.tsx";
import { HealthTag } from "./health-tag.tsx";
import { type Happened, HistoryList } from "./history-list.tsx";
import { useTrailed } from "./use-trailed.tsx";

/** All that has happened with an activity in one order: what was told, shown, said and changed. */
export function ActivityHistory({ life, history }: Pick<ActivityPage, "life" | "history">) {
  const t = useTexts("follow-up");
  const updates: Happened[] = life.updates.map(({ id, at, who, state, health, percent, note }) => ({
    ...{ id, at, who },
    sentence: (
      <>
        <ActivityStateTag state={state} percent={percent} /> <HealthTag health={health} />
        {note !== "" && <p>{note}</p>}
      </>
    ),
  }));
  const comments: Happened[] = life.comments.map(({ id, at, who, text }) => ({
    ...{ id, at, who },
    sentence: (
      <>
        <p>{t("history.comment")}</p>
        <p>{text}</p>
      </>
    ),
  }));
  const evidence: Happened[] = life.evidence.map(({ id, at, who, title }) => ({
    ...{ id, at, who, sentence: t("history.evidence", { title }) },
  }));
  return <HistoryList entries={[...updates, ...comments, ...evidence, ...useTrailed(history)]} />;
}
