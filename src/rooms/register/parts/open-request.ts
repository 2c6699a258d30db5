import { missing, ok, tooLate } from "../../../kernel/outcome.ts";
import type { Asked } from "../../../platform/web/page.ts";
import { show } from "../../../platform/web/problem.ts";
import { requestPage } from "../queries/request-page.ts";
import { shutForRequest } from "../rules/shut-for-request.ts";

/** The open request whose id stands in the address; the error page when it is decided, or nothing this reader may see. */
export async function openRequest({ visit, params }: Asked) {
  const request = show(await requestPage(visit.world, visit.actor, { request: params.id }, visit.requestId));
  const shut = shutForRequest(request.facts.state);
  return show(shut ? tooLate(shut) : ok(request));
}

/** The same, with the one of its records that the address names. */
export async function openRequestItem(asked: Asked) {
  const { facts, items } = await openRequest(asked);
  const item = items.find(({ id }) => id === asked.params.item);
  return { facts, item: show(item ? ok(item) : missing("register:disclosure.item-missing")) };
}
