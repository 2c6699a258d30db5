import { form, page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { DetailsBlock } from "../../../ui/details-block.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { setSteps } from "../commands/set-steps.ts";
import { ActPage } from "../parts/act-page.tsx";
import { openReport } from "../parts/open-report.ts";
import { atRows, readRows } from "../parts/row-form.ts";
import { StepFields } from "../parts/step-fields.tsx";
import { useRowCount } from "../parts/use-row-count.ts";
import { preparationProse } from "../rules/preparation-prose.ts";
import { reportLinks } from "../rules/report-links.ts";

export const handle: PageHandle = { trail: [{ href: reportLinks.list, label: "staff-reports:list.title" }] };

export const loader = page(async (asked) => {
  const { facts, content, parts } = await openReport(asked, "write");
  const seen = parts.steps.map(({ id, version }) => `${id}:${version}`).join(",");
  return { facts, steps: parts.steps, seen, prose: preparationProse(content.steps) };
});

export const action = form(
  async ({ visit, fields, params }) => {
    const read = readRows(fields, ["id", "kind", "name", "plannedDay", "outcome"], "name");
    const asked = { report: params.id, seen: fields.seen, steps: read.rows };
    return atRows(await setSteps(visit.world, visit.actor, asked, visit.requestId), "steps", read);
  },
  (_, { params }) => `${reportLinks.page(params.id ?? "")}?klart=staff-reports.steps-saved#beredning`,
);

/** Before whom the case is laid; the sentences of the report are written from it. */
export default function Preparation({ loaderData: { facts, steps, seen, prose } }: PageProps<typeof loader>) {
  const t = useTexts("staff-reports");
  const rows = useRowCount("name", steps.length);
  return (
    <ActPage
      facts={facts}
      title={t("preparation.title")}
      lead={t("preparation.lead")}
      submit={t("preparation.save")}
      hidden={{ seen }}
    >
      {prose !== "" && (
        <Notice tone="info" title={t("preparation.prose")}>
          {prose}
        </Notice>
      )}
      {rows.standing.map((at) => (
        <StepFields key={at} at={at} step={steps[at]} many={steps.length > 1} />
      ))}
      {rows.more.map((at) => (
        <DetailsBlock key={at} summary={t("preparation.add")} open={at === 0 || rows.refilled}>
          <StepFields at={at} step={undefined} many={false} />
        </DetailsBlock>
      ))}
    </ActPage>
  );
}
