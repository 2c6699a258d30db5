import { form, page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { ActPage } from "../../../platform/web/pages/act-page.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { DateField } from "../../../ui/date-field.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { RadioGroup } from "../../../ui/radio-group.tsx";
import { SelectField } from "../../../ui/select-field.tsx";
import { noteRequest } from "../commands/note-request.ts";
import { disclosureLinks } from "../parts/disclosure-links.ts";
import { namedChoices } from "../parts/named-choices.ts";
import { ReplyFields, WantedField } from "../parts/request-fields.tsx";
import { requestBodies } from "../queries/request-bodies.ts";

export const handle: PageHandle = {
  trail: [
    { href: "/diarium", label: "register:list.title" },
    { href: "/diarium/utlamnande", label: "register:disclosure.list-title" },
  ],
};

export const loader = page(async ({ visit }) => ({
  bodies: show(await requestBodies(visit.world, visit.actor, {})),
  today: visit.today.toString(),
}));

export const action = form(
  async ({ visit, fields }) => noteRequest(visit.world, visit.actor, fields, visit.requestId),
  ({ id }) => `${disclosureLinks.request(id)}?klart=register.request-noted`,
);

function Received({ today }: { today: string }) {
  const t = useTexts("register");
  const { field } = useRefilled();
  const channels = (["mail", "phone", "visit"] as const).map((value) => ({
    value,
    label: t(`disclosure.channel.${value}`),
  }));
  return (
    <>
      <RadioGroup {...field("channel", "mail")} label={t("disclosure.channel-asked")} choices={channels} />
      <DateField
        {...field("receivedDay", today)}
        label={t("disclosure.received-day")}
        description={t("disclosure.received-hint")}
      />
    </>
  );
}

/** Notes a request that came some other way than the form, so that its days are counted too. */
export default function NoteRequest({ loaderData: { bodies, today } }: PageProps<typeof loader>) {
  const t = useTexts("register");
  const { field } = useRefilled();
  const only = bodies.length === 1 ? bodies[0] : undefined;
  return (
    <ActPage
      title={t("disclosure.note")}
      kicker={only?.name ?? t("disclosure.list-title")}
      lead={t("disclosure.note-lead")}
      back={disclosureLinks.list}
      submit={t("disclosure.note-submit")}
      hidden={only ? { body: only.id } : {}}
    >
      <Notice tone="info">{t("disclosure.do-not-ask")}</Notice>
      <WantedField by="staff" />
      {!only && (
        <SelectField
          {...field("body")}
          label={t("disclosure.body")}
          choices={namedChoices(bodies)}
          placeholder={t("disclosure.choose-body")}
        />
      )}
      <Received today={today} />
      <ReplyFields by="staff" />
    </ActPage>
  );
}
