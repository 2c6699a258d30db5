import { z } from "zod";
import { operation } from "../../../platform/operation.ts";
import { readCity } from "../actions.ts";
import { reportingKinds } from "../model.ts";
import { picture } from "../queries/picture.ts";
import { cellStandings } from "../rules/judge-cell.ts";
import type { Picture, PictureLine } from "../rules/picture.ts";
import { figureKeys } from "../rules/picture-figures.ts";
import { yearQuery } from "./year-query.ts";

const cell = z.object({
  standing: z.enum(cellStandings),
  updatedAt: z.iso.datetime().nullable(),
  ...Object.fromEntries(figureKeys.map((key) => [key, z.int()])),
});
const line = z.object({
  bodyId: z.uuid(),
  slug: z.string().meta({ description: "follow-up:api.field.body" }),
  name: z.string(),
  kind: z.enum(reportingKinds),
  merged: z.object({ into: z.string(), day: z.iso.date() }).nullable(),
  planAdopted: z.iso.date().nullable(),
  total: cell.meta({ description: "follow-up:api.field.total" }),
  cells: z.array(cell.extend({ areaId: z.uuid() })).meta({ description: "follow-up:api.field.cells" }),
});

const pictureShape = z
  .object({
    year: z.int(),
    programme: z
      .object({ title: z.string(), slug: z.string(), number: z.int(), periodLabel: z.string() })
      .nullable()
      .meta({ description: "follow-up:api.field.programme" }),
    areas: z.array(
      z.object({
        id: z.uuid(),
        name: z.string(),
        earlier: z.boolean().meta({ description: "follow-up:api.field.earlier" }),
      }),
    ),
    bodies: z.array(line),
  })
  .meta({ title: "FollowUpPicture" });

const withAreas = (areas: Picture["areas"], { id: bodyId, cells, ...rest }: PictureLine) => ({
  ...rest,
  bodyId,
  cells: cells.flatMap((one, at) => (areas[at] ? [{ ...one, areaId: areas[at].id }] : [])),
});

/** The city's picture of a year in numbers, the same as the page's: to the keeper of the programme in force. */
export const readPictureOperation = operation({
  name: "follow-up/read-picture",
  method: "GET",
  path: "/follow-up/picture",
  says: "follow-up:api.read-picture",
  opens: readCity,
  query: yearQuery,
  output: pictureShape,
  run: async ({ world, actor, query, requestId }) => {
    const found = await picture(world, actor, query, requestId);
    if (!found.ok) return found;
    const { areas, lines, ...rest } = found.value;
    return { ok: true, value: { ...rest, areas, bodies: lines.map((one) => withAreas(areas, one)) } };
  },
});
