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
import { PairForm } from "../parts/pair-form.tsx";
import { ReadSections } from "../parts/read-sections.tsx";
import { consultationBrief } from "../queries/consultation-brief.ts";
import { proposalPage } from "../queries/proposal-page.ts";
import { consultationLinks } from "../rules/consultation-links.ts";

export const handle = consultationTrail;

export const loader = page(async (asked) => {
  const { visit, params } = asked;
  const brief = show(await consultationBrief(visit.world, visit.actor, { consultation: params.id }));
  const proposal = show(await proposalPage(visit.world, visit.actor, { consultation: brief.id }));
  return { brief, proposal, sections: proposal?.shown ?? [] };
});

export const action = form(
  ({ visit, fields, params }) =>
    pairProposal(visit.world, visit.actor, { ...fields, consultation: params.id }, visit.requestId),
  (_, { params }) => `${consultationLinks.pairs(params.id ?? "")}?klart=consultations.sections-paired`,
);

type Data = PageProps<typeof loader>["loaderData"];

function Onwards({ brief, written }: { brief: Data["brief"]; written: boolean }) {
  const t = useTexts("consultations");
  const onwards = brief.state === "draft" ? "address" : "resend";
  return (
    <ActionRow>
      {written && brief.allowed.has(onwards) && (
        <ActionLink href={consultationLinks.act(brief.id, onwards)} label={t(`proposal.onwards-${onwards}`)} />
      )}
      {brief.allowed.has("propose") && (
        <ActionLink href={consultationLinks.act(brief.id, "propose")} label={t("proposal.correct")} kind="secondary" />
      )}
      <ActionLink href={consultationLinks.page(brief.id)} label={t("proposal.to-consultation")} kind="tertiary" />
    </ActionRow>
  );
}

/** The proposal as it was read, to look through; and in a later version, what each section was before. */
export default function PairSections({ loaderData: { brief, proposal, sections } }: PageProps<typeof loader>) {
  const t = useTexts("consultations");
  const mayWrite = brief.allowed.has("propose");
  const pairing = mayWrite && proposal && !proposal.sentAt && proposal.before !== null;
  const title = proposal?.sentAt ? "draft.proposal" : "proposal.look-through";
  return (
    <>
      <PageTitle title={`${t(title)} – ${brief.number}`} />
      <PageHeading
        title={t(title)}
        kicker={`${brief.number} ${brief.title}`}
        lead={t(pairing ? "proposal.pair-lead" : "proposal.look-lead", { count: sections.length })}
      />
      <Onwards brief={brief} written={proposal !== null && !proposal.sentAt} />
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
