import { done } from "../../../platform/seed/done.ts";
import type { Stage } from "../../../platform/seed/stage.ts";
import { decideExtension } from "../commands/decide-extension.ts";
import type { DemoEvent } from "./demo-consultations.ts";

type Granted = Extract<DemoEvent, { does: "grant-extension" }>;

/** The sender gives more time; what has been decided already is left alone. */
export async function grantDemo(stage: Stage, consulteeId: string, event: Granted): Promise<void> {
  const world = stage.at(event.on, 14);
  const asked = await world.db
    .selectFrom("extension_request as r")
    .innerJoin("consultee as e", "e.id", "r.consultee_id")
    .innerJoin("consultation as c", "c.id", "e.consultation_id")
    .innerJoin("body as b", "b.id", "c.body_id")
    .select(["r.id as request", "r.version as expectedVersion", "b.slug as sender"])
    .where("e.id", "=", consulteeId)
    .where("r.state", "=", "asked")
    .executeTakeFirst();
  if (!asked) return;
  const by = await stage.as(asked.sender, "security_strategist", world);
  const grantedDay = stage.day(event.until).toString();
  const { request, expectedVersion } = asked;
  const given = { request, expectedVersion, decision: "granted", grantedDay };
  done(`${event.body} gets more time`, await decideExtension(world, by, given));
}
