import { form, page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { PageTitle } from "../../../platform/web/page-title.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useFormats } from "../../../platform/web/use-formats.ts";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { PageHeading } from "../../../ui/page-heading.tsx";
import { beginPlanImport } from "../commands/begin-plan-import.ts";
import { dropPlanImport } from "../commands/drop-plan-import.ts";
import { ImportFaults } from "../parts/import-faults.tsx";
import { ImportProgress } from "../parts/import-progress.tsx";
import { planTrail } from "../parts/plan-trail.ts";
import { planImportPage } from "../queries/plan-import-page.ts";
import { type ImportCounts, rightRows } from "../rules/import-counts.ts";
import { importLinks } from "../rules/import-links.ts";

export const handle: PageHandle = {
  trail: [...planTrail, { href: importLinks.start(), label: "follow-up:import.title" }],
};

export const loader = page(async ({ visit: { world, actor, language }, params, url }) => {
  const asked = Number(url.searchParams.get("sida") ?? "1");
  const page = Number.isInteger(asked) && asked > 0 ? asked : 1;
  return { found: show(await planImportPage(world, actor, { id: params.id, page })), page, language };
});

export const action = form(
  ({ visit, fields, params }) => {
    const act = fields.do === "drop" ? dropPlanImport : beginPlanImport;
    return act(visit.world, visit.actor, { ...fields, import: params.id }, visit.requestId);
  },
  (_, { params }) => importLinks.one(params.id ?? ""),
);

/** How many of the rows are right, in the words of the title. */
function howRight(counts: ImportCounts): "all" | "none" | "some" {
  if (counts.faulty === 0) return "all";
  return rightRows(counts) + counts.same === 0 ? "none" : "some";
}

/** One file on its way in: what it would do, what is wrong, and how far the writing has come. */
export default function PlanImport({ loaderData }: PageProps<typeof loader>) {
  const t = useTexts("follow-up");
  const { moment } = useFormats();
  const { frame } = useRefilled();
  const { found, page, language } = loaderData;
  const { body, year, state, counts, name, startedBy, startedAt } = found;
  const title = state === "read" ? t(`import.read-${howRight(counts)}`) : t(`import.is.${state}`);
  return (
    <>
      <PageTitle title={`${title} – ${name}`} />
      <PageHeading
        kicker={t("import.for-plan", { body, year })}
        title={title}
        {...(state === "read" ? { lead: t("import.nothing-written") } : {})}
        meta={<span>{t("import.file-by", { name, who: startedBy ?? "–", when: moment(startedAt) })}</span>}
      />
      <ImportProgress found={found} frame={frame} />
      <ImportFaults
        found={found}
        page={page}
        language={language}
        heading={t(state === "done" ? "import.left-rows" : "import.faults")}
      />
    </>
  );
}
