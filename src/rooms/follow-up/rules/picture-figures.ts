import type { Picture, PictureCell, PictureLine } from "./picture.ts";

/** One row of the picture as numbers: a body under one area, or (area null) under all, each thing counted once. */
export type PictureFigures = { line: PictureLine; area: { id: string; name: string } | null; cell: PictureCell };

/** The whole picture as rows, for what is read by machines: the same numbers as the page's. */
export function pictureFigures({ areas, lines }: Picture): PictureFigures[] {
  return lines.flatMap((line) => [
    { line, area: null, cell: line.total },
    ...areas.flatMap(({ id, name }, at) => {
      const cell = line.cells[at];
      return cell ? [{ line, area: { id, name }, cell }] : [];
    }),
  ]);
}

/** The numbers of a cell, in the order that files have them. */
export const figureKeys = [
  "goals",
  "goalsAdopted",
  "goalsOnTrack",
  "goalsAtRisk",
  "goalsOffTrack",
  "planned",
  "ongoing",
  "done",
  "stopped",
  "atRisk",
  "offTrack",
  "doneBare",
  "overdue",
  "silent",
] as const;
