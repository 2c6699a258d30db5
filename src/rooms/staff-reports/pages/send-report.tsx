import { form, page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { PageTitle } from "../../../platform/web/page-title.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { ButtonRow } from "../../../ui/button-row.tsx";
import { DateField } from "../../../ui/date-field.tsx";
import { FormFrame } from "../../../ui/form-frame.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { PageHeading } from "../../../ui/page-heading.tsx";
import { TextArea } from "../../../ui/text-area.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { sendOutsideMeeting } from "../commands/send-outside-meeting.ts";
import { openStanding } from "../parts/open-standing.ts";
import { sendingFacts } from "../queries/sending-facts.ts";
import { attestLinks } from "../rules/attest-links.ts";

export const handle: PageHandle = { trail: [{ href: "/tjansteutlatanden", label: "staff-reports:list.title" }] };

export const loader = page(async (asked) => {
  const standing = await openStanding(asked, "send");
  const { visit } = asked;
  const facts = show(await sendingFacts(visit.world, visit.actor, { report: standing.id }));
  return {
    standing,
    chair: facts.chair,
    nextMeeting: facts.nextMeeting,
    recipient: facts.recipient,
    today: visit.today,
  };
});

export const action = form(
  ({ visit, fields, params }) =>
    sendOutsideMeeting(visit.world, visit.actor, { ...fields, report: params.id }, visit.requestId),
  (_, { params }) => `${attestLinks.report(params.id ?? "")}?klart=staff-reports.sent`,
);

type Data = PageProps<typeof loader>["loaderData"];

/** Who decided, when, and why it could not wait; and that the committee is to be told. */
function ChairFields({ chair, nextMeeting, today }: Data) {
  const t = useTexts("staff-reports");
  const { field } = useRefilled();
  return (
    <>
      <TextField {...field("chair", chair)} label={t("dispatch.chair")} autoComplete="off" />
      <DateField {...field("day", today.toString())} label={t("dispatch.decided-day")} />
      <TextArea {...field("urgency")} label={t("dispatch.urgency")} description={t("dispatch.urgency-hint")} rows={4} />
      <Notice tone={nextMeeting ? "info" : "warning"}>
        {nextMeeting ? t("dispatch.next-report", { day: nextMeeting.toString() }) : t("dispatch.next-report-none")}
      </Notice>
    </>
  );
}

/** Sends an answer that no meeting decides. It cannot be taken back, so the page says what follows. */
export default function SendReport({ loaderData }: PageProps<typeof loader>) {
  const t = useTexts("staff-reports");
  const { frame } = useRefilled();
  const { id, number, title, answerKind } = loaderData.standing;
  const recipient = loaderData.recipient ?? t("dispatch.no-recipient");
  const chairs = answerKind === "chair_decision";
  return (
    <>
      <PageTitle title={`${t("dispatch.send-title")} – ${title}`} />
      <PageHeading
        title={t("dispatch.send-title")}
        kicker={`${number} ${title}`}
        lead={t(chairs ? "dispatch.send-chair-lead" : "dispatch.send-statement-lead", { recipient })}
      />
      <FormFrame {...frame}>
        <ul className="consequences">
          <li>{t("dispatch.sealed")}</li>
          <li>{t("dispatch.arrives", { recipient })}</li>
        </ul>
        {chairs && <ChairFields {...loaderData} />}
        <ButtonRow
          buttons={[{ label: t("dispatch.send") }]}
          cancel={{ href: attestLinks.report(id), label: t("web:cancel") }}
        />
      </FormFrame>
    </>
  );
}
