import { page } from "../../../platform/web/page.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { PageTitle } from "../../../platform/web/page-title.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { ActionLink } from "../../../ui/action-link.tsx";
import { ActionRow } from "../../../ui/action-row.tsx";
import { PageHeading } from "../../../ui/page-heading.tsx";
import { PageSection } from "../../../ui/page-section.tsx";
import { SummaryList } from "../../../ui/summary-list.tsx";
import { consultationTrail } from "../parts/consultation-trail.ts";
import { ExtensionList } from "../parts/extension-list.tsx";
import { NoticeTable } from "../parts/notice-table.tsx";
import { StanceTag } from "../parts/stance-tag.tsx";
import { StandingTag } from "../parts/standing-tag.tsx";
import { consultationBrief } from "../queries/consultation-brief.ts";
import { consulteePage } from "../queries/consultee-page.ts";
import { consultationLinks } from "../rules/consultation-links.ts";

export const handle = consultationTrail;

export const loader = page(
  async ({ visit: { world, actor }, params: { id: consultation, consulteeId: consultee } }) => {
    const brief = show(await consultationBrief(world, actor, { consultation }));
    return { brief, ...show(await consulteePage(world, actor, { consultation, consultee })) };
  },
);

type Data = PageProps<typeof loader>["loaderData"];

function Facts({ consultee }: Pick<Data, "consultee">) {
  const t = useTexts("consultations");
  const { ownNumber, officer, meetingDay, dueDay, email, groupName, stance, askedAs, sentOn } = consultee;
  const rows = [
    { term: t("wall.head.due"), value: dueDay.toString() },
    { term: t("wall.head.number"), value: ownNumber ?? "–" },
    { term: t("wall.head.officer"), value: officer ?? "–" },
    { term: t("wall.head.meeting"), value: meetingDay?.toString() ?? "–" },
    { term: t("wall.head.answer"), value: stance ? <StanceTag stance={stance} /> : "–" },
    { term: t("wall.asked"), value: t(`wall.asked-as.${askedAs}`) },
    { term: t("draft.group"), value: groupName ?? "–" },
    { term: t("draft.email"), value: email ?? "–" },
    ...(sentOn ? [{ term: t("wall.sent-on-term"), value: t("wall.sent-on", sentOn) }] : []),
  ];
  return <SummaryList rows={rows} />;
}

function Acts({ brief, consultee }: Pick<Data, "brief" | "consultee">) {
  const t = useTexts("consultations");
  const open = consultee.standing !== "answered" && consultee.standing !== "withdrawn";
  const remind = `${consultationLinks.act(brief.id, "remind")}?instans=${consultee.id}`;
  const again = consultationLinks.notice(brief.id, consultee.id);
  const { extensionId } = consultee;
  const decides = extensionId !== null && brief.allowed.has("decide-extension");
  return (
    <ActionRow>
      {decides && (
        <ActionLink href={consultationLinks.extension(brief.id, extensionId)} label={t("extension.decide")} />
      )}
      {open && brief.allowed.has("remind") && (
        <ActionLink href={remind} label={t("act.remind-one")} kind={decides ? "secondary" : "primary"} />
      )}
      {consultee.standing !== "withdrawn" && brief.allowed.has("resend-notice") && (
        <ActionLink href={again} label={t("act.resend-notice")} kind="secondary" />
      )}
      <ActionLink href={consultationLinks.page(brief.id)} label={t("wall.back")} kind="tertiary" />
    </ActionRow>
  );
}

/** One of those who were asked: how far it has come, what it has been told, and what it has asked for. */
export default function ConsulteePage({ loaderData }: PageProps<typeof loader>) {
  const t = useTexts("consultations");
  const { brief, consultee, notices, extensions } = loaderData;
  return (
    <>
      <PageTitle title={`${consultee.name} – ${brief.title}`} />
      <PageHeading
        title={consultee.name}
        kicker={`${brief.number} ${brief.title}`}
        meta={<StandingTag row={consultee} />}
      />
      <Acts brief={brief} consultee={consultee} />
      <Facts consultee={consultee} />
      {extensions.length > 0 && (
        <PageSection heading={t("extension.title")} id="anstand">
          <ExtensionList id={brief.id} extensions={extensions} mayDecide={brief.allowed.has("decide-extension")} />
        </PageSection>
      )}
      <PageSection heading={t("wall.notices")} id="meddelanden">
        <NoticeTable notices={notices} />
      </PageSection>
    </>
  );
}
