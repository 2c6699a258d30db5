import { form, page } from "../../../platform/web/page.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { ActPage } from "../../../platform/web/pages/act-page.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { chooseAddressees } from "../commands/choose-addressees.ts";
import { AddresseeFields } from "../parts/addressee-fields.tsx";
import { consultationTrail } from "../parts/consultation-trail.ts";
import { openConsultation } from "../parts/open-consultation.ts";
import { addresseeChoices } from "../queries/addressee-choices.ts";
import { consultationLinks } from "../rules/consultation-links.ts";

export const handle = consultationTrail;

export const loader = page(async (asked) => {
  const brief = await openConsultation(asked, "address");
  const { visit } = asked;
  return { brief, choices: show(await addresseeChoices(visit.world, visit.actor, { consultation: brief.id })) };
});

export const action = form(
  ({ visit, fields, params }) =>
    chooseAddressees(visit.world, visit.actor, { ...fields, consultation: params.id }, visit.requestId),
  (_, { params }) => `${consultationLinks.page(params.id ?? "")}?klart=consultations.addressees-chosen#mottagare`,
);

/** Who is to be asked: groups, bodies, and others by e-mail. */
export default function ChooseAddressees({ loaderData: { brief, choices } }: PageProps<typeof loader>) {
  const t = useTexts("consultations");
  return (
    <ActPage
      title={t("act.address")}
      kicker={`${brief.number} ${brief.title}`}
      lead={t("draft.addressees-lead")}
      back={consultationLinks.page(brief.id)}
      submit={t("draft.save-addressees")}
      hidden={{ expectedVersion: String(brief.version) }}
    >
      <AddresseeFields choices={choices} withGroups />
    </ActPage>
  );
}
