import type { Actor } from "../../../platform/access/actor.ts";
import type { Due } from "../../../platform/room.ts";
import type { World } from "../../../platform/world.ts";
import { reportLinks } from "../rules/report-links.ts";
import { listReports } from "./list-reports.ts";

/** Reports this person is writing, those that are due first on top. */
export async function reportsDue(world: World, actor: Actor): Promise<Due[]> {
  const mine = await listReports(world, actor, { view: "mine" });
  if (!mine.ok) return [];
  return mine.value
    .filter(({ state }) => state === "draft")
    .map(({ id, number, title, officer, dueDay, updatedAt }) => ({
      id: `staff-report ${id}`,
      href: reportLinks.page(id),
      title: `${number} ${title}`,
      kind: "staff-reports:due.writing",
      owner: officer,
      due: dueDay,
      updated: updatedAt,
    }));
}
