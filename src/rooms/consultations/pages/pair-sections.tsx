import { form, page } from "../../../platform/web/page.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { PageTitle } from "../../../platform/web/page-title.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { ActionLink } from "../../../ui/action-link.tsx";
import { ActionRow } from "../../../ui/action-row.tsx";
import { PageHeading } from "../../../ui/page-heading.tsx";
import { PageSection } from "../../../ui/page-section.tsx";
import { pairProposal } from "../commands/pair-proposal.ts";
import { consultationTrail } from "../parts/consultation-trail.ts";
import { openConsultation } from "../parts/open-consultation.ts";
import { PairForm } from "../parts/pair-form.tsx";
import { ReadSections } from "../parts/read-sections.tsx";
import { proposalPage } from "../queries/proposal-page.ts";
import { consultationLinks } from "../rules/consultation-links.ts";

export const handle = consultationTrail;

export const loader = page(async (asked) => {
  const brief = await openConsultation(asked, "propose");
  const { visit } = asked;
  const proposal = show(await proposalPage(visit.world, visit.actor, { consultation: brief.id }));
  return { brief, proposal, sections: proposal?.shown ?? [] };
});

export const action = form(
  ({ visit, fields, params }) =>
    pairProposal(visit.world, visit.actor, { ...fields, consultation: params.id }, visit.requestId),
  (_, { params }) => `${consultationLinks.pairs(params.id ?? "")}?klart=consultations.sections-paired`,
);

type Data = PageProps<typeof loader>["loaderData"];

function Onwards({ brief, later }: { brief: Data["brief"]; later: boolean }) {
  const t = useTexts("consultations");
  const onwards = later ? "resend" : "address";
  return (
    <ActionRow>
      <ActionLink href={consultationLinks.act(brief.id, onwards)} label={t(`proposal.onwards-${onwards}`)} />
      <ActionLink href={consultationLinks.act(brief.id, "propose")} label={t("proposal.correct")} kind="secondary" />
      <ActionLink href={consultationLinks.page(brief.id)} label={t("proposal.to-consultation")} kind="tertiary" />
    </ActionRow>
  );
}

/** The proposal as it was read, to look through; and in a later version, what each section was before. */
export default function PairSections({ loaderData: { brief, proposal, sections } }: PageProps<typeof loader>) {
  const t = useTexts("consultations");
  const later = brief.state !== "draft";
  const pairing = proposal && !proposal.sentAt && proposal.before !== null;
  return (
    <>
      <PageTitle title={`${t("proposal.look-through")} – ${brief.number}`} />
      <PageHeading
        title={t("proposal.look-through")}
        kicker={`${brief.number} ${brief.title}`}
        lead={t(pairing ? "proposal.pair-lead" : "proposal.look-lead", { count: sections.length })}
      />
      <Onwards brief={brief} later={later} />
      {pairing && proposal.before && (
        <PageSection heading={t("proposal.changes")} id="andringar">
          <PairForm
            version={proposal.version}
            changes={proposal.changes}
            before={proposal.before.sections.map(({ sectionId, heading }) => ({ sectionId, heading }))}
          />
        </PageSection>
      )}
      <PageSection heading={proposal?.title ?? brief.title} id="forslaget">
        <ReadSections sections={sections} />
      </PageSection>
    </>
  );
}
