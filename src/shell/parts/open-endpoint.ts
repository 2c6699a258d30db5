import { missing, ok } from "../../kernel/outcome.ts";
import { show } from "../../platform/web/problem.ts";
import type { Visit } from "../../platform/web/visit.ts";
import { type EndpointLine, listEndpoints } from "../../platform/webhooks/queries/list-endpoints.ts";

/** The endpoint that a page is about; another body's is answered like one that is not there. */
export async function openEndpoint({ world, actor }: Visit, id: string | undefined): Promise<EndpointLine> {
  const [line] = show(await listEndpoints(world, actor, { endpoint: id }));
  return show(line ? ok(line) : missing("webhooks:missing"));
}
