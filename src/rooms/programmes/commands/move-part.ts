import { z } from "zod";
import { type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import { command } from "../../../platform/change/command.ts";
import { versionDemands } from "../actions.ts";
import { partOrder } from "../rules/part-order.ts";
import { loadPart } from "./load-part.ts";
import { openForAct } from "./open-for-act.ts";
import { partsInOrder } from "./parts-in-order.ts";
import { putOrder } from "./put-order.ts";
import { toldOfVersion } from "./told-of-version.ts";

/** Moves a chapter or section a step up or down. Problems: it stands first or last; the text is not written now. */
export const movePart = command({
  name: "programmes/move-part",
  input: z.object({ part: z.uuid("programmes:problem.part-missing"), to: z.enum(["up", "down"]) }),
  load: ({ tx, input: { part } }) => loadPart(tx, part),
  may: ({ loaded }) => ({ action: versionDemands.write, body: loaded.of.bodyId }),
  perform: async ({ tx, input: { to }, loaded }): Promise<Outcome<null>> => {
    const open = openForAct(loaded.of, "write");
    if (!open.ok) return open;
    const order = partOrder.moved(await partsInOrder(tx, loaded.of.id), loaded.partId, to === "up" ? -1 : 1);
    if (!order) return tooLate(to === "up" ? "programmes:problem.stands-first" : "programmes:problem.stands-last");
    await putOrder(tx, order);
    return ok(null);
  },
  trace: ({ loaded }) => toldOfVersion(loaded.of, { heading: loaded.heading }),
});
