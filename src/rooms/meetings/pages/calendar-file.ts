import { page } from "../../../platform/web/page.ts";
import { show } from "../../../platform/web/problem.ts";
import { meetingCalendar } from "../queries/meeting-calendar.ts";
import { icsCalendar } from "../rules/ics-calendar.ts";

/** A body's coming meetings as a calendar file; a body the reader may not see has none. */
export const loader = page(async ({ visit, params }) => {
  const { coming } = show(await meetingCalendar(visit.world, visit.actor, { body: params.body }));
  const name = coming[0]?.body ?? "";
  const file = `${params.body?.replace(/[^a-z0-9-]/g, "")}.ics`;
  return new Response(icsCalendar(name, coming, visit.world.now()), {
    headers: {
      "Content-Type": "text/calendar; charset=utf-8",
      "Content-Disposition": `attachment; filename="${file}"`,
    },
  });
});
