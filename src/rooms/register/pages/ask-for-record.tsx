import { anyone } from "../../../platform/access/actor.ts";
import { form, page } from "../../../platform/web/page.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { PageTitle } from "../../../platform/web/page-title.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { ButtonRow } from "../../../ui/button-row.tsx";
import { FormFrame } from "../../../ui/form-frame.tsx";
import { HiddenFields } from "../../../ui/hidden-fields.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { PageHeading } from "../../../ui/page-heading.tsx";
import { SelectField } from "../../../ui/select-field.tsx";
import { askForRecord } from "../commands/ask-for-record.ts";
import { disclosureLinks } from "../parts/disclosure-links.ts";
import { namedChoices } from "../parts/named-choices.ts";
import { ReplyFields, WantedField } from "../parts/request-fields.tsx";
import { disclosureForm } from "../queries/disclosure-form.ts";

const triesPerMinute = 20;

export const loader = page(
  async ({ visit, url }) => show(await disclosureForm(visit.world, anyone, { case: url.searchParams.get("arende") })),
  "everyone",
);

// Whoever asks is anyone, also when an employee is signed in: the trail must not say who asked (TF 2:18).
export const action = form(
  async ({ visit, fields }) => {
    const allowed = await visit.world.limitTries("disclosure", visit.address, triesPerMinute);
    return allowed.ok ? askForRecord(visit.world, anyone, fields) : allowed;
  },
  ({ reference }) => disclosureLinks.receipt(reference),
  "everyone",
);

/** Anyone asks for a record here, without account and without saying who they are. */
export default function AskForRecord({ loaderData: { bodies, about } }: PageProps<typeof loader>) {
  const t = useTexts("register");
  const { frame, field } = useRefilled();
  const chosen = about?.bodyId ?? (bodies.length === 1 ? bodies[0]?.id : undefined);
  const start = about ? t("disclosure.wanted-of-case", { number: about.number, subject: about.publicSubject }) : null;
  return (
    <>
      <PageTitle title={t("disclosure.ask-title")} />
      <PageHeading
        title={t("disclosure.ask-title")}
        lead={t("disclosure.ask-lead")}
        {...(about
          ? { kicker: t("disclosure.about-case", { number: about.number, subject: about.publicSubject }) }
          : {})}
      />
      <Notice tone="info">{t("disclosure.anonymous")}</Notice>
      <FormFrame {...frame}>
        <HiddenFields fields={{ case: about?.id }} />
        <WantedField by="asker" start={start} />
        <SelectField
          {...field("body", chosen)}
          label={t("disclosure.body")}
          description={t("disclosure.body-hint")}
          choices={namedChoices(bodies)}
          placeholder={t("disclosure.choose-body")}
        />
        <ReplyFields by="asker" />
        <ButtonRow buttons={[{ label: t("disclosure.send") }]} />
      </FormFrame>
    </>
  );
}
