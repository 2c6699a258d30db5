import { form, page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { ActPage } from "../../../platform/web/pages/act-page.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { SelectField } from "../../../ui/select-field.tsx";
import { assignOfficer } from "../commands/assign-officer.ts";
import { namedChoices } from "../parts/named-choices.ts";
import { openCase } from "../parts/open-act.ts";
import { caseChoices } from "../queries/case-choices.ts";
import { caseLinks } from "../rules/case-links.ts";

export const handle: PageHandle = { trail: [{ href: "/diarium", label: "register:list.title" }] };

export const loader = page(async (asked) => {
  const brief = await openCase(asked, "assign");
  return { brief, choices: show(await caseChoices(asked.visit.world, asked.visit.actor, { case: brief.id })) };
});

export const action = form(
  async ({ visit, fields, params }) =>
    assignOfficer(visit.world, visit.actor, { ...fields, case: params.id }, visit.requestId),
  (_, { params }) => `${caseLinks.page(params.id ?? "")}?klart=register.officer-assigned`,
);

/** Whose the case is. */
export default function AssignOfficer({ loaderData: { brief, choices } }: PageProps<typeof loader>) {
  const t = useTexts("register");
  const { field } = useRefilled();
  const optional = t("web:optional");
  return (
    <ActPage
      title={t("act.assign")}
      kicker={`${brief.number} ${brief.publicSubject}`}
      back={caseLinks.page(brief.id)}
      submit={t("assign.submit")}
    >
      <SelectField
        {...field("officer", brief.officerId)}
        label={t("field.officer")}
        choices={namedChoices(choices.officers)}
        placeholder={t("case.no-officer")}
      />
      <SelectField
        {...field("unit", brief.unitId)}
        label={t("field.unit")}
        choices={namedChoices(choices.units)}
        placeholder={t("none-chosen")}
        optional={optional}
      />
    </ActPage>
  );
}
