import { form, page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { ActPage } from "../../../platform/web/pages/act-page.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { DateField } from "../../../ui/date-field.tsx";
import { SelectField } from "../../../ui/select-field.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { correctCase } from "../commands/correct-case.ts";
import { namedChoices } from "../parts/named-choices.ts";
import { openCase } from "../parts/open-act.ts";
import { ReasonFields } from "../parts/reason-fields.tsx";
import { caseChoices } from "../queries/case-choices.ts";
import { casePage } from "../queries/case-page.ts";
import { caseLinks } from "../rules/case-links.ts";

export const handle: PageHandle = { trail: [{ href: "/diarium", label: "register:list.title" }] };

export const loader = page(async (asked) => {
  const { world, actor, requestId } = asked.visit;
  const { id } = await openCase(asked, "correct");
  const [file, choices] = await Promise.all([
    casePage(world, actor, { case: id }, requestId),
    caseChoices(world, actor, { case: id }),
  ]);
  return { facts: show(file).facts, classifications: show(choices).classifications };
});

export const action = form(
  async ({ visit, fields, params }) =>
    correctCase(visit.world, visit.actor, { ...fields, case: params.id }, visit.requestId),
  (_, { params }) => `${caseLinks.page(params.id ?? "")}?klart=register.case-corrected`,
);

type Data = PageProps<typeof loader>["loaderData"];

function Words({ facts }: { facts: Data["facts"] }) {
  const t = useTexts("register");
  const { field } = useRefilled();
  const line = (name: "publicCounterparty" | "protectedSubject" | "protectedCounterparty") => (
    <TextField {...field(name, facts[name])} label={t(`field.${name}`)} optional={t("web:optional")} />
  );
  const subject = field("publicSubject", facts.publicSubject);
  return (
    <>
      <TextField {...subject} label={t("field.publicSubject")} description={t("hint.public-subject")} />
      {line("publicCounterparty")}
      {facts.secrecyProvision !== null && line("protectedSubject")}
      {facts.secrecyProvision !== null && line("protectedCounterparty")}
    </>
  );
}

function Place({ facts, classifications }: { facts: Data["facts"]; classifications: Data["classifications"] }) {
  const t = useTexts("register");
  const { field } = useRefilled();
  const opened = field("openedDay", facts.openedDay.toString());
  return (
    <>
      <DateField {...opened} label={t("field.openedDay")} description={t("hint.day")} />
      <SelectField
        {...field("classification", facts.classificationId)}
        label={t("field.classification")}
        choices={namedChoices(classifications)}
        placeholder={t("none-chosen")}
        optional={t("web:optional")}
      />
    </>
  );
}

/** Corrects what is registered; what stood there before stays beside it. */
export default function CorrectCase({ loaderData: { facts, classifications } }: PageProps<typeof loader>) {
  const t = useTexts("register");
  return (
    <ActPage
      title={t("act.correct")}
      lead={t("correct.lead")}
      kicker={`${facts.number} ${facts.publicSubject}`}
      back={caseLinks.page(facts.id)}
      submit={t("correct.submit")}
      hidden={{ version: String(facts.version) }}
    >
      <Words facts={facts} />
      <Place facts={facts} classifications={classifications} />
      <ReasonFields />
    </ActPage>
  );
}
