import { redirect } from "react-router";
import { form, page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { PageTitle } from "../../../platform/web/page-title.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { ButtonRow } from "../../../ui/button-row.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { FormFrame } from "../../../ui/form-frame.tsx";
import { HiddenFields } from "../../../ui/hidden-fields.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { PageHeading } from "../../../ui/page-heading.tsx";
import { RadioGroup } from "../../../ui/radio-group.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { startReport } from "../commands/start-report.ts";
import { reportAnswerKinds } from "../model.ts";
import { DueTag } from "../parts/due-tag.tsx";
import { startFacts } from "../queries/start-facts.ts";
import { reportLinks } from "../rules/report-links.ts";

export const handle: PageHandle = { trail: [{ href: reportLinks.list, label: "staff-reports:list.title" }] };

export const loader = page(async ({ visit, url }) => {
  const consultee = url.searchParams.get("remiss") ?? undefined;
  const own = url.searchParams.get("arende") ?? undefined;
  const asked = consultee === undefined && own === undefined ? null : { consultee, case: own };
  const facts = asked && show(await startFacts(visit.world, visit.actor, asked));
  if (facts?.begun) throw redirect(reportLinks.page(facts.begun), 303);
  return { facts, id: visit.world.newId(), today: visit.today };
});

export const action = form(
  async ({ visit, fields }) => startReport(visit.world, visit.actor, fields, visit.requestId),
  ({ id }) => `${reportLinks.page(id)}?klart=staff-reports.report-begun`,
);

type Facts = NonNullable<PageProps<typeof loader>["loaderData"]["facts"]>;

/** A report is begun from something: without it the page says from what. */
function FromWhat() {
  const t = useTexts("staff-reports");
  return (
    <EmptyState
      title={t("report.from-what")}
      text={t("report.from-what-text")}
      action={{ href: "/remisser/inkomna", label: t("report.from-incoming") }}
    />
  );
}

function StartForm({ facts, id }: { facts: Facts; id: string }) {
  const t = useTexts("staff-reports");
  const { frame, field } = useRefilled();
  const origin = facts.consultee ? { consultee: facts.consultee } : { case: facts.case ?? "" };
  const kinds = reportAnswerKinds.map((value) => ({
    value,
    label: t(`report.answer-kind.${value}`),
    description: t(`report.answer-kind-text.${value}`),
  }));
  return (
    <FormFrame {...frame}>
      <HiddenFields fields={{ id, ...origin }} />
      {facts.consultee === null && <TextField {...field("title", facts.subject)} label={t("report.title")} />}
      <RadioGroup {...field("answerKind", "committee_statement")} label={t("report.who-answers")} choices={kinds} />
      <ButtonRow buttons={[{ label: t("report.begin") }]} cancel={{ href: reportLinks.list, label: t("web:cancel") }} />
    </FormFrame>
  );
}

/** Begins a report from a consultation that has been registered, or from a case of one's own. */
export default function NewReport({ loaderData: { facts, id, today } }: PageProps<typeof loader>) {
  const t = useTexts("staff-reports");
  const ready = facts !== null && facts.case !== null;
  return (
    <>
      <PageTitle title={t("report.begin-title")} />
      <PageHeading
        title={t("report.begin-title")}
        {...(facts ? { kicker: [facts.number, facts.subject].filter(Boolean).join(" ") } : {})}
        lead={t(facts?.consultee ? "report.begin-lead" : "report.begin-lead-case")}
        {...(facts?.dueDay ? { meta: <DueTag day={facts.dueDay} today={today} /> } : {})}
      />
      {facts === null && <FromWhat />}
      {facts !== null && !ready && <Notice tone="warning">{t("problem.not-registered")}</Notice>}
      {ready && <StartForm facts={facts} id={id} />}
    </>
  );
}
