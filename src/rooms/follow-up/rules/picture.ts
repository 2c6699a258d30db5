import { type CellCounts, type CellStanding, judgeCell } from "./judge-cell.ts";

export type PictureCell = CellCounts & { standing: CellStanding; updatedAt: Temporal.Instant | null };

export type PictureLine = {
  id: string;
  slug: string;
  name: string;
  kind: "executive_board" | "committee" | "district_council" | "company";
  merged: { into: string; day: Temporal.PlainDate } | null;
  planAdopted: Temporal.PlainDate | null;
  /** All that the body has in the year, each thing once, whatever areas it is counted under. */
  total: PictureCell;
  /** One for each area of the picture, in its order. */
  cells: PictureCell[];
};

export type Picture = {
  year: number;
  years: number[];
  programme: { title: string; slug: string; number: number; periodLabel: string } | null;
  /** Those of the version in force first; `earlier` are others that something is still counted under that year. */
  areas: { id: string; name: string; earlier: boolean }[];
  lines: PictureLine[];
};

export const emptyCell: PictureCell = {
  ...{ goals: 0, goalsAdopted: 0, goalsOnTrack: 0, goalsAtRisk: 0, goalsOffTrack: 0 },
  ...{ planned: 0, ongoing: 0, done: 0, stopped: 0, atRisk: 0, offTrack: 0, doneBare: 0, overdue: 0, silent: 0 },
  standing: "no-goal",
  updatedAt: null,
};

/** Counts with what they say. */
export const judged = (counts: CellCounts, updatedAt: Temporal.Instant | null): PictureCell => ({
  ...counts,
  standing: judgeCell(counts),
  updatedAt,
});
