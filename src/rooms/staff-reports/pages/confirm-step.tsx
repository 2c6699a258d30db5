import { missing, ok } from "../../../kernel/outcome.ts";
import { form, page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { show } from "../../../platform/web/problem.ts";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { ActionForm } from "../../../ui/action-form.tsx";
import { DateField } from "../../../ui/date-field.tsx";
import { RadioGroup } from "../../../ui/radio-group.tsx";
import { confirmStep } from "../commands/confirm-step.ts";
import { stepOutcomes } from "../model.ts";
import { ActPage } from "../parts/act-page.tsx";
import { openReport } from "../parts/open-report.ts";
import { reportLinks } from "../rules/report-links.ts";

export const handle: PageHandle = { trail: [{ href: reportLinks.list, label: "staff-reports:list.title" }] };

export const loader = page(async (asked) => {
  const { facts, parts } = await openReport(asked, "confirm-step");
  const found = parts.steps.find(({ id }) => id === asked.params.step);
  const step = show(found ? ok(found) : missing("staff-reports:problem.step-missing"));
  return { facts, step, today: asked.visit.today.toString() };
});

export const action = form(
  ({ visit, fields, params }) =>
    confirmStep(visit.world, visit.actor, { ...fields, report: params.id, step: params.step }, visit.requestId),
  (_, { params }) => `${reportLinks.page(params.id ?? "")}?klart=staff-reports.step-confirmed#beredning`,
);

/** When a hearing was held and what came of it; one click on the report's page when all went as planned. */
export default function ConfirmStep({ loaderData: { facts, step, today } }: PageProps<typeof loader>) {
  const t = useTexts("staff-reports");
  const { field } = useRefilled();
  const outcomes = stepOutcomes.map((value) => ({ value, label: t(`preparation.outcome.${value}`) }));
  const day = step.confirmedDay ?? step.plannedDay ?? today;
  return (
    <>
      <ActPage
        facts={facts}
        title={t("preparation.confirm-title", { name: step.name })}
        lead={t("preparation.confirm-lead")}
        submit={t("preparation.confirm")}
      >
        <DateField {...field("day", day)} label={t("preparation.confirmed")} />
        <RadioGroup {...field("outcome", step.outcome)} label={t("preparation.outcome-label")} choices={outcomes} />
      </ActPage>
      {step.confirmedDay && <ActionForm label={t("preparation.undo")} fields={{ undo: "yes" }} kind="tertiary" />}
    </>
  );
}
