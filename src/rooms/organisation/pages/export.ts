import { missing } from "../../../kernel/outcome.ts";
import { page } from "../../../platform/web/page.ts";
import { show } from "../../../platform/web/problem.ts";
import { exportOrganisation } from "../queries/export-organisation.ts";

const tables = new Map([
  ["organ", "bodies"],
  ["personer", "people"],
  ["roller", "roles"],
] as const);

/** Not a page but a file: `?vad=organ`, `personer` or `roller`. */
export const loader = page(async ({ visit, url }) => {
  const [asked, what] =
    [...tables].find(([name]) => name === (url.searchParams.get("vad") ?? "organ")) ?? show(missing());
  const { text, day } = show(await exportOrganisation(visit.world, visit.actor, { what }));
  return new Response(text, {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="${asked}-${day}.csv"`,
      "Cache-Control": "private, no-store",
    },
  });
});
