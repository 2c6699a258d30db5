import { forbidden, type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import type { Asked } from "../../../platform/web/page.ts";
import { show } from "../../../platform/web/problem.ts";
import { type ItemAct, type MeetingAct, shutForItem, shutForMeeting } from "../lifecycle.ts";
import { itemPage } from "../queries/item-page.ts";
import { meetingPage } from "../queries/meeting-page.ts";

function opened<Act, Page extends { allowed: ReadonlySet<Act> }>(
  page: Page,
  act: Act,
  shut: string | null,
): Outcome<Page> {
  if (shut) return tooLate(shut);
  return page.allowed.has(act) ? ok(page) : forbidden();
}

/** The meeting whose id stands in the address, for the page of an act; the error page when the act is not open to this reader. */
export async function openMeeting({ visit, params }: Asked, act: MeetingAct) {
  const page = show(await meetingPage(visit.world, visit.actor, { meeting: params.id }));
  return show(opened(page, act, shutForMeeting(page.facts, act, visit.today)));
}

/** The same for an item. */
export async function openItem({ visit, params }: Asked, act: ItemAct) {
  const page = show(await itemPage(visit.world, visit.actor, { item: params.id }));
  const item = { ...page.item, own: page.item.origin === null };
  return show(opened(page, act, shutForItem(page.meeting, item, act, visit.today)));
}
