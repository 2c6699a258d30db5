import type { Actor } from "../../../platform/access/actor.ts";
import type { Found } from "../../../platform/room.ts";
import type { World } from "../../../platform/world.ts";
import { reportLinks } from "../rules/report-links.ts";
import { listReports, listViews } from "./list-reports.ts";

const most = 5;

/** What the search of the whole house shows of the reports one may read: by title or number. */
export async function findReports(world: World, actor: Actor, text: string): Promise<Found[]> {
  if (text.trim() === "") return [];
  const views = listViews.filter((view) => view !== "mine");
  const lists = await Promise.all(views.map((view) => listReports(world, actor, { view, text })));
  const found = lists.flatMap((list) => (list.ok ? list.value : []));
  return found.slice(0, most).map(({ id, number, title, body }) => ({
    href: reportLinks.page(id),
    title: `${number} ${title}`,
    kind: "staff-reports:report.paper.sort",
    detail: body,
  }));
}
