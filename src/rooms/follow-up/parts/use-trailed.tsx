import { useTexts } from "../../../platform/web/use-texts.ts";
import type { HistoryEntry } from "../queries/history-of.ts";
import type { Happened } from "./history-list.tsx";

/** What the trail tells, as lines of a history; where it does not say how a thing came, that it came is said. */
export function useTrailed(history: readonly HistoryEntry[]): Happened[] {
  const t = useTexts("follow-up");
  return history.map(({ id, at, who, sentence }) => ({
    ...{ id, at, who },
    sentence: sentence === null ? t("history.came") : <span lang="sv">{sentence}</span>,
  }));
}
