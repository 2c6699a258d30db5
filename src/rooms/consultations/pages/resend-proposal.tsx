import { form, page } from "../../../platform/web/page.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { ActPage } from "../../../platform/web/pages/act-page.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { resendProposal } from "../commands/resend-proposal.ts";
import { withDrawnConsultation } from "../commands/with-drawn-consultation.ts";
import { ChangesList } from "../parts/changes-list.tsx";
import { consultationTrail } from "../parts/consultation-trail.ts";
import { openConsultation } from "../parts/open-consultation.ts";
import { proposalPage } from "../queries/proposal-page.ts";
import { wall } from "../queries/wall.ts";
import { consultationLinks } from "../rules/consultation-links.ts";

export const handle = consultationTrail;

export const loader = page(async (asked) => {
  const brief = await openConsultation(asked, "resend");
  const { visit } = asked;
  const proposal = show(await proposalPage(visit.world, visit.actor, { consultation: brief.id }));
  return { brief, proposal: proposal?.sentAt ? null : proposal };
});

export const action = form(
  async ({ visit, fields, params: { id: consultation } }) => {
    const rows = await wall(visit.world, visit.actor, { consultation });
    if (!rows.ok) return rows;
    const consultees = rows.value.filter(({ stage }) => stage !== "withdrawn").map(({ name }) => name);
    return withDrawnConsultation(visit, { consultation, consultees }, (files) =>
      resendProposal(visit.world, visit.actor, { ...fields, consultation, files }, visit.requestId),
    );
  },
  (_, { params }) => `${consultationLinks.page(params.id ?? "")}?klart=consultations.resent`,
);

/** The changed proposal is sent to everybody: what has changed, section by section, before one says so. */
export default function ResendProposal({ loaderData: { brief, proposal } }: PageProps<typeof loader>) {
  const t = useTexts("consultations");
  const write = { href: consultationLinks.act(brief.id, "propose"), label: t("act.propose-next") };
  if (!proposal) return <EmptyState title={t("proposal.nothing-new")} text={t("proposal.lead-next")} action={write} />;
  return (
    <ActPage
      title={t("act.resend")}
      kicker={`${brief.number} ${brief.title}`}
      lead={t("proposal.resend-lead")}
      back={consultationLinks.page(brief.id)}
      submit={t("act.resend")}
      hidden={{ expectedVersion: String(brief.version) }}
    >
      <ChangesList changes={proposal.changes} />
      <p>
        <a href={consultationLinks.pairs(brief.id)}>{t("proposal.look-through")}</a>
      </p>
    </ActPage>
  );
}
