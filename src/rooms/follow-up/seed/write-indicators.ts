import type { Tx } from "../../../platform/database/connect.ts";
import { inTheDay } from "./in-the-day.ts";
import type { LoadedIndicator } from "./indicators-shape.ts";

type Writing = { bodyId: string; by: string | null; now: Temporal.Instant; newId: () => string };

/** The day each part of a year is known. */
const knownOn = { t1: [0, 5, 10], t2: [0, 9, 10], year: [1, 1, 20] } as const;

const writtenAt = ({ year, part }: LoadedIndicator["values"][number]) => {
  const [after, month, day] = knownOn[part];
  return inTheDay(Temporal.PlainDate.from({ year: year + after, month, day }));
};

async function writeValues(tx: Tx, id: string, { values, targets }: LoadedIndicator, writing: Writing): Promise<void> {
  const { bodyId, by, now, newId } = writing;
  const aims = targets.map(({ year, target }) => ({ id: newId(), indicator_id: id, year, target: String(target) }));
  if (aims.length > 0) await tx.insertInto("indicator_target").values(aims).execute();
  const known = values.filter((one) => Temporal.Instant.compare(writtenAt(one), now) <= 0);
  const rows = known.map((one) => ({
    ...{ id: newId(), indicator_id: id, body_id: bodyId, year: one.year, part: one.part, kind: one.kind },
    ...{ value: one.value == null ? null : String(one.value), reason: one.reason ?? null, current: true },
    ...{ written_by: by, written_at: writtenAt(one) },
  }));
  if (rows.length > 0) await tx.insertInto("indicator_value").values(rows).execute();
}

/** Writes a body's indicators with what they aim at, what came of it, and what is asked to be changed. */
export async function writeIndicators(tx: Tx, indicators: readonly LoadedIndicator[], writing: Writing): Promise<void> {
  const { bodyId, by, now, newId } = writing;
  const areas = await tx
    .selectFrom("focus_area as f")
    .innerJoin("programme_version as v", "v.id", "f.version_id")
    .select(["f.id", "f.name"])
    .where("v.state", "=", "adopted")
    .orderBy("v.in_force_from", "desc")
    .execute();
  for (const one of indicators) {
    const id = newId();
    const { council, name, about, unit, better, period, computedBy, request } = one;
    const source = computedBy ? "computed" : "typed";
    const row = { id, body_id: bodyId, responsible_id: bodyId, council, name, about, unit, better, period, source };
    const area = areas.find((known) => known.name === one.area)?.id ?? null;
    await tx
      .insertInto("indicator")
      .values({ ...row, focus_area_id: area, computed_by: computedBy ?? null, created_at: now })
      .execute();
    await writeValues(tx, id, one, writing);
    if (request) {
      const { target, ...asked } = request;
      const wish = { id: newId(), indicator_id: id, ...asked, target: String(target), state: "asked" };
      await tx
        .insertInto("indicator_request")
        .values({ ...wish, asked_by: by, asked_at: now.subtract({ hours: 24 * 12 }) })
        .execute();
    }
  }
}
