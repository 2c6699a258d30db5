import { z } from "zod";
import { operation } from "../../../platform/operation.ts";
import { readConsultations } from "../actions.ts";
import { handlingOutcomes, viewpointKinds } from "../model.ts";
import { compileBrief } from "../queries/compile-brief.ts";
import { workbench } from "../queries/workbench.ts";

const changed = z.object({ proposal: z.int(), heading: z.string() });
const line = z.object({
  id: z.uuid(),
  kind: z.enum(viewpointKinds),
  words: z.string(),
  tags: z.array(z.string()),
  sectionId: z.uuid().nullable(),
  answerId: z.uuid(),
  consulteeId: z.uuid(),
  name: z.string().meta({ description: "consultations:api.field.name" }),
  outcome: z.enum(handlingOutcomes).nullable().meta({ description: "consultations:api.field.outcome" }),
  reason: z.string().nullable(),
  changed: changed.nullable().meta({ description: "consultations:api.field.changed" }),
});
const section = z.object({ sectionId: z.uuid(), heading: z.string() });

/** Every viewpoint of the answers that count, with what became of it, and the sections they are about. */
export const listViewpointsOperation = operation({
  name: "consultations/list-viewpoints",
  method: "GET",
  path: "/consultations/{consultation}/viewpoints",
  says: "consultations:api.list-viewpoints",
  opens: readConsultations,
  params: z.strictObject({ consultation: z.uuid() }),
  query: z.strictObject({
    kind: z.enum(viewpointKinds).optional(),
    state: z.enum(["unhandled", ...handlingOutcomes]).optional(),
  }),
  output: z.object({ items: z.array(line), sections: z.array(section), next: z.null() }).meta({ title: "Viewpoints" }),
  run: async ({ world, actor, params, query, requestId }) => {
    const there = await compileBrief(world, actor, params, requestId);
    if (!there.ok) return there;
    const found = await workbench(world, actor, { ...params, ...query }, requestId);
    if (!found.ok) return found;
    const { viewpoints, sections } = found.value;
    return { ok: true, value: { items: viewpoints, sections, next: null } };
  },
});
