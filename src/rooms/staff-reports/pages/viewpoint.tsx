import { missing, ok } from "../../../kernel/outcome.ts";
import { form, page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { show } from "../../../platform/web/problem.ts";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { RadioGroup } from "../../../ui/radio-group.tsx";
import { SelectField } from "../../../ui/select-field.tsx";
import { changeViewpoint } from "../commands/change-viewpoint.ts";
import { markKinds } from "../model.ts";
import { ActPage } from "../parts/act-page.tsx";
import { openReport } from "../parts/open-report.ts";
import { useProposalSections } from "../parts/use-proposal-sections.ts";
import { reportLinks } from "../rules/report-links.ts";

export const handle: PageHandle = { trail: [{ href: reportLinks.list, label: "staff-reports:list.title" }] };

export const loader = page(async (asked) => {
  const { facts, content, question } = await openReport(asked, "write");
  const found = content.viewpoints.find(({ id }) => id === asked.params.viewpoint);
  return { facts, question, viewpoint: show(found ? ok(found) : missing("staff-reports:problem.viewpoint-missing")) };
});

export const action = form(
  ({ visit, fields, params }) => {
    const asked = { ...fields, report: params.id, viewpoint: params.viewpoint };
    return changeViewpoint(visit.world, visit.actor, asked, visit.requestId);
  },
  (_, { params }) => `${reportLinks.viewpoints(params.id ?? "")}?klart=staff-reports.viewpoint-changed`,
);

/** What one marked viewpoint is and what it is about, or that it is none. */
export default function Viewpoint({ loaderData: { facts, question, viewpoint } }: PageProps<typeof loader>) {
  const t = useTexts("staff-reports");
  const { field } = useRefilled();
  const kinds = [
    ...markKinds.map((value) => ({ value, label: t(`viewpoint.kind.${value}`) })),
    { value: "none", label: t("viewpoint.none-of-these"), description: t("viewpoint.words-stay") },
  ];
  return (
    <ActPage
      facts={facts}
      title={t("viewpoint.change")}
      lead={viewpoint.words}
      back={reportLinks.viewpoints(facts.id)}
      submit={t("viewpoint.save")}
    >
      <RadioGroup {...field("kind", viewpoint.kind)} label={t("viewpoint.what-is-it")} choices={kinds} />
      <SelectField
        {...field("about", viewpoint.sectionId ?? "")}
        label={t("viewpoint.about")}
        choices={useProposalSections(question)}
      />
    </ActPage>
  );
}
