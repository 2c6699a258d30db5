import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { ok } from "../../../kernel/outcome.ts";
import { query } from "../../../platform/view/query.ts";
import { readCity } from "../actions.ts";
import { emptyCell, judged, type Picture, type PictureCell, type PictureLine } from "../rules/picture.ts";
import { silentBefore } from "../rules/silent-before.ts";
import { type CountedCell, type PictureBody, type PictureRow, pictureRows } from "./picture-rows.ts";
import { dayOfYear } from "./programme-that-year.ts";

const toCell = ({ bodyId: _, areaId: __, updatedAt, ...counts }: CountedCell): PictureCell =>
  judged(counts, updatedAt === null ? null : Temporal.Instant.from(updatedAt));

function toLine(body: PictureBody, row: PictureRow, at: ReadonlyMap<string, PictureCell>): PictureLine {
  const { mergedInto, mergedDay, planAdopted, ...named } = body;
  return {
    ...named,
    merged: mergedInto && mergedDay ? { into: mergedInto, day: Temporal.PlainDate.from(mergedDay) } : null,
    planAdopted: planAdopted === null ? null : Temporal.PlainDate.from(planAdopted),
    total: at.get(`${body.id}:`) ?? emptyCell,
    cells: row.areas.map(({ id }) => at.get(`${body.id}:${id}`) ?? emptyCell),
  };
}

/**
 * The city's picture of a year: each body by each focus area. Draft goals are nowhere in it. The numbers are those that were
 * counted when something was last changed, but for what is late or silent, which follows from today.
 */
export const picture = query({
  name: "follow-up/picture",
  input: z.object({ year: z.coerce.number().int().min(2000).max(2200).optional() }),
  scope: readCity,
  run: async ({ db, input, now, visible }) => {
    const today = dayOf(now);
    const year = input.year ?? today.year;
    const quiet = silentBefore(year, now, today);
    const asked = { year, today, day: dayOfYear(year, today), silentBefore: quiet, seen: visible("p.body_id") };
    const { rows } = await pictureRows(asked).execute(db);
    const [row] = rows;
    const years = [...new Set([year, today.year, ...(row?.years ?? [])])].sort((a, b) => b - a);
    if (!row) return ok<Picture>({ year, years, programme: null, areas: [], lines: [] });
    const { title, slug, number, periodLabel, areas, bodies, cells } = row;
    const at = new Map(cells.map((cell) => [`${cell.bodyId}:${cell.areaId ?? ""}`, toCell(cell)]));
    const programme = { title, slug, number, periodLabel };
    return ok<Picture>({ year, years, programme, areas, lines: bodies.map((body) => toLine(body, row, at)) });
  },
});
