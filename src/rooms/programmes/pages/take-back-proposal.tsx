import { form, page } from "../../../platform/web/page.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { PageTitle } from "../../../platform/web/page-title.tsx";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { ConfirmPage } from "../../../ui/confirm-page.tsx";
import { takeBackProposal } from "../commands/take-back-proposal.ts";
import { addressOf } from "../parts/address-of.ts";
import { openVersion } from "../parts/open-version.ts";
import { programmeTrail } from "../parts/programme-trail.ts";
import { programmeLinks } from "../rules/programme-links.ts";

export const handle = programmeTrail;

export const loader = page((asked) => openVersion(asked, "write"));

export const action = form(
  ({ visit, fields }) => takeBackProposal(visit.world, visit.actor, fields, visit.requestId),
  ({ kept }, { params }) =>
    kept > 0
      ? `${programmeLinks.content(...addressOf(params))}?klart=programmes.taken-back-kept`
      : `${programmeLinks.requirements(...addressOf(params))}?klart=programmes.taken-back`,
);

/** Asks before the text as the answers have changed it takes the place of the one here. */
export default function TakeBackProposal({ loaderData: brief }: PageProps<typeof loader>) {
  const t = useTexts("programmes");
  const { frame } = useRefilled();
  return (
    <>
      <PageTitle title={`${t("act.take-back")} – ${brief.title} ${brief.periodLabel}`} />
      <ConfirmPage
        {...frame}
        question={t("question.take-back")}
        kicker={`${brief.title} ${brief.periodLabel}`}
        consequences={[t("follows.take-back-text"), t("follows.take-back-requirements"), t("follows.take-back-gone")]}
        confirm={{ label: t("act.take-back"), kind: "primary" }}
        cancel={{ href: programmeLinks.version(brief.slug, brief.number), label: t("web:cancel") }}
        fields={{ version: brief.id, expectedVersion: String(brief.version) }}
      />
    </>
  );
}
