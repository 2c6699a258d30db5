import { forbidden } from "../../../kernel/outcome.ts";
import type { Asked } from "../../../platform/web/page.ts";
import { show } from "../../../platform/web/problem.ts";
import { programmePage } from "../queries/programme-page.ts";

/** The programme that the address names, for a page that changes it; the error page when this reader may not. */
export async function openProgramme({ visit, params }: Asked) {
  const programme = show(await programmePage(visit.world, visit.actor, { slug: params.slug }));
  return programme.mayWrite ? programme : show<typeof programme>(forbidden());
}
