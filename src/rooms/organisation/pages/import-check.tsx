import { form, page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { PageTitle } from "../../../platform/web/page-title.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { Notice } from "../../../ui/notice.tsx";
import { PageHeading } from "../../../ui/page-heading.tsx";
import { applyImport } from "../commands/apply-import.ts";
import { askedPage } from "../parts/asked-page.ts";
import { ImportChoice } from "../parts/import-choice.tsx";
import { ImportRows } from "../parts/import-rows.tsx";
import { ImportSteps } from "../parts/import-steps.tsx";
import { ImportViews, viewNamed } from "../parts/import-views.tsx";
import { checkImport } from "../queries/check-import.ts";

export const handle: PageHandle = {
  trail: [
    { href: "/organisation", label: "organisation:organisation" },
    { href: "/organisation/import", label: "organisation:import" },
  ],
};

export const loader = page(async ({ visit, params, url }) => {
  const asked = { id: params.id, show: viewNamed(url.searchParams.get("visa")), page: askedPage(url) };
  return show(await checkImport(visit.world, visit.actor, asked));
});

export const action = form(
  ({ visit, params, fields }) =>
    applyImport(visit.world, visit.actor, { ...fields, import: params.id }, visit.requestId),
  () => "/organisation/personer?klart=organisation.imported",
);

export default function ImportCheck({ loaderData: data }: PageProps<typeof loader>) {
  const t = useTexts("organisation");
  const { frame } = useRefilled();
  const { counts, unknownHeadings, name } = data;
  const title =
    counts.wrong > 0 ? t("import-some-wrong", { count: counts.wrong }) : t("import-all-good", { count: counts.all });
  return (
    <>
      <PageTitle title={t("import-check-title")} />
      <PageHeading title={title} kicker={name || t("import-pasted-name")} lead={t("import-nothing-written")} />
      <ImportSteps current="check" />
      {unknownHeadings.length > 0 && (
        <Notice tone="warning">{t("import-unknown-headings", { headings: unknownHeadings.join(", ") })}</Notice>
      )}
      <ImportChoice frame={frame} counts={counts} fingerprint={data.fingerprint} />
      <ImportViews id={data.id} counts={counts} current={data.show} />
      <ImportRows data={data} />
    </>
  );
}
