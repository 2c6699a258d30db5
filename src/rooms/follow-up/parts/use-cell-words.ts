import { useFormats } from "../../../platform/web/use-formats.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import type { MatrixCell } from "../../../ui/status-matrix.tsx";
import { cellTones } from "../rules/judge-cell.ts";
import type { PictureCell } from "../rules/picture.ts";

/** A cell of the picture in words: how it stands, how much is done, what is late, and how old the data is. */
export function useCellWords(): (cell: PictureCell) => MatrixCell {
  const t = useTexts("follow-up");
  const { dayOf } = useFormats();
  return (cell) => {
    const { standing, goals, planned, ongoing, done, overdue, silent, updatedAt } = cell;
    const all = planned + ongoing + done;
    const counts = [
      all > 0 ? t("picture.done-of", { done, count: all }) : goals > 0 ? t("picture.goals", { count: goals }) : "",
      overdue > 0 ? t("picture.overdue", { count: overdue }) : "",
      silent > 0 ? t("picture.silent", { count: silent }) : "",
    ].filter((words) => words !== "");
    const day = updatedAt && dayOf(updatedAt);
    return {
      tone: cellTones[standing],
      label: t(`standing.${standing}`),
      notes: counts.length > 0 ? [counts.join(", ")] : [],
      ...(day ? { age: { before: t("picture.age"), day } } : {}),
    };
  };
}
