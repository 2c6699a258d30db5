import { done } from "../../../platform/seed/done.ts";
import type { Stage } from "../../../platform/seed/stage.ts";
import { addItem } from "../commands/add-item.ts";
import type { DemoMeetings } from "./demo-meetings.ts";

/** How many days ago the agendas were begun. */
const begun = -4;

/** Puts the secretaries' own items on their agendas; one that is there is left alone. */
export async function addDemoItems(stage: Stage, { items }: DemoMeetings): Promise<void> {
  const world = stage.at(begun);
  for (const { body, on, group, title } of items) {
    const meeting = await world.db
      .selectFrom("meeting as m")
      .leftJoin("agenda_item as i", (join) => join.onRef("i.meeting_id", "=", "m.id").on("i.title", "=", title))
      .select(["m.id", "i.id as item"])
      .where("m.body_id", "=", stage.body(body))
      .where("m.day", "=", stage.day(on))
      .executeTakeFirst();
    // In high summer and over Christmas nobody meets.
    if (!meeting || meeting.item !== null) continue;
    const secretary = await stage.as(body, "committee_secretary", world);
    const form = { meeting: meeting.id, id: world.newId(), group, title };
    done(title, await addItem(world, secretary, form));
  }
}
