import { anyone } from "../../../platform/access/actor.ts";
import type { Asked } from "../../../platform/web/page.ts";
import { show } from "../../../platform/web/problem.ts";
import { openReply } from "../queries/open-reply.ts";

const perMinute = 60;

/** What the link in the address opens. Nobody can try their way to one: so many a minute from one network, and no more. */
export async function openLink({ visit, params }: Asked) {
  show(await visit.world.limitTries("reply-link-read", visit.address, perMinute));
  return show(await openReply(visit.world, anyone, { token: params.token }));
}
