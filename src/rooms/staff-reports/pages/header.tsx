import { form, page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { show } from "../../../platform/web/problem.ts";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { RadioGroup } from "../../../ui/radio-group.tsx";
import { SelectField } from "../../../ui/select-field.tsx";
import { TextArea } from "../../../ui/text-area.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { changeHeader } from "../commands/change-header.ts";
import { reportAnswerKinds } from "../model.ts";
import { ActPage } from "../parts/act-page.tsx";
import { openReport } from "../parts/open-report.ts";
import { reportChoices } from "../queries/report-choices.ts";
import { reportLinks } from "../rules/report-links.ts";

export const handle: PageHandle = { trail: [{ href: reportLinks.list, label: "staff-reports:list.title" }] };

export const loader = page(async (asked) => {
  const { facts, content } = await openReport(asked, "write");
  const { world, actor } = asked.visit;
  return { facts, content, choices: show(await reportChoices(world, actor, { report: facts.id })) };
});

export const action = form(
  ({ visit, fields, params }) =>
    changeHeader(visit.world, visit.actor, { ...fields, report: params.id }, visit.requestId),
  (_, { params }) => `${reportLinks.page(params.id ?? "")}?klart=staff-reports.header-saved`,
);

type Data = PageProps<typeof loader>["loaderData"];

function Officer({ facts, content, choices }: Data) {
  const t = useTexts("staff-reports");
  const { field } = useRefilled();
  const people = choices.people.map(({ id, name, title }) => ({
    value: id,
    label: title ? `${name}, ${title}` : name,
  }));
  return (
    <>
      <SelectField
        {...field("officer", facts.officerId)}
        label={t("report.officer")}
        choices={people}
        placeholder={t("report.no-officer")}
        optional={t("web:optional")}
      />
      <TextField
        {...field("phone", content.officer?.phone ?? "")}
        label={t("report.phone")}
        type="tel"
        width="medium"
        optional={t("web:optional")}
      />
    </>
  );
}

/** What stands at the top of the report. */
export default function Header({ loaderData }: PageProps<typeof loader>) {
  const t = useTexts("staff-reports");
  const { field } = useRefilled();
  const { facts, content } = loaderData;
  const kinds = reportAnswerKinds.map((value) => ({ value, label: t(`report.answer-kind.${value}`) }));
  return (
    <ActPage
      facts={facts}
      title={t("report.header")}
      submit={t("report.save-header")}
      hidden={{ expectedVersion: String(facts.version) }}
    >
      <TextField {...field("title", content.title)} label={t("report.title")} />
      <TextField {...field("subtitle", content.subtitle)} label={t("report.subtitle")} optional={t("web:optional")} />
      <TextArea
        {...field("sender", content.sender)}
        label={t("report.sender")}
        description={t("report.sender-text")}
        rows={2}
      />
      <TextField {...field("addressee", content.addressee)} label={t("report.addressee")} />
      <Officer {...loaderData} />
      <RadioGroup {...field("answerKind", facts.answerKind)} label={t("report.who-answers")} choices={kinds} />
    </ActPage>
  );
}
