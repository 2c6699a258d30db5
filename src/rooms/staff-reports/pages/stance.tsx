import { form, page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { ActionForm } from "../../../ui/action-form.tsx";
import { DetailsBlock } from "../../../ui/details-block.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { RadioGroup } from "../../../ui/radio-group.tsx";
import { SelectField } from "../../../ui/select-field.tsx";
import { setStance } from "../commands/set-stance.ts";
import { reportStances } from "../model.ts";
import { ActPage } from "../parts/act-page.tsx";
import { openReport } from "../parts/open-report.ts";
import { reportLinks } from "../rules/report-links.ts";

export const handle: PageHandle = { trail: [{ href: reportLinks.list, label: "staff-reports:list.title" }] };

export const loader = page(async (asked) => {
  const { facts, content, question } = await openReport(asked, "write");
  return { facts, content, sections: question?.sections ?? [] };
});

/** The one click sends no sections, and so keeps those that stand. */
const sectionStances = (fields: Record<string, unknown>) => {
  const said = Object.entries(fields).filter(([name]) => name.startsWith("section-"));
  if (said.length === 0) return undefined;
  return said.flatMap(([name, stance]) => (stance ? [{ sectionId: name.slice("section-".length), stance }] : []));
};

export const action = form(
  ({ visit, fields, params }) => {
    const asked = { report: params.id, stance: fields.stance, sections: sectionStances(fields) };
    return setStance(visit.world, visit.actor, asked, visit.requestId);
  },
  (_, { params, fields }) => {
    const next = fields.quick ? reportLinks.viewpoints : reportLinks.page;
    return `${next(params.id ?? "")}?klart=staff-reports.stance-saved`;
  },
);

type Data = PageProps<typeof loader>["loaderData"];

function BySection({ sections, content }: Data) {
  const t = useTexts("staff-reports");
  const { field } = useRefilled();
  const choices = reportStances.map((value) => ({ value, label: t(`report.stance.${value}`) }));
  const stored = new Map(content.stances.map(({ sectionId, stance }) => [sectionId, stance]));
  return (
    <DetailsBlock summary={t("report.by-section")} open={stored.size > 0}>
      {sections.map(({ sectionId, heading }) => (
        <SelectField
          key={sectionId}
          {...field(`section-${sectionId}`, stored.get(sectionId))}
          label={heading}
          choices={choices}
          placeholder={t("report.as-whole")}
          optional={t("web:optional")}
        />
      ))}
    </DetailsBlock>
  );
}

/** What the authority thinks of the proposal; the commonest answer is one click. */
export default function Stance({ loaderData }: PageProps<typeof loader>) {
  const t = useTexts("staff-reports");
  const { field } = useRefilled();
  const { facts, content, sections } = loaderData;
  const choices = reportStances.map((value) => ({
    value,
    label: t(`report.stance.${value}`),
    description: t(`report.stance-text.${value}`),
  }));
  return (
    <>
      <ActPage
        facts={facts}
        title={t("report.stance-title")}
        lead={t("report.stance-lead")}
        submit={t("report.save-stance")}
      >
        <RadioGroup {...field("stance", content.stance)} label={t("report.stance-question")} choices={choices} />
        {sections.length > 0 && <BySection {...loaderData} />}
      </ActPage>
      <Notice tone="info" title={t("report.quick-title")}>
        <p>{t("report.quick-text")}</p>
        <ActionForm label={t("report.quick")} fields={{ stance: "supports_with_viewpoints", quick: "yes" }} />
      </Notice>
    </>
  );
}
