import { form, page } from "../../../platform/web/page.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { PageTitle } from "../../../platform/web/page-title.tsx";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { ConfirmPage } from "../../../ui/confirm-page.tsx";
import { discardVersion } from "../commands/discard-version.ts";
import { openVersion } from "../parts/open-version.ts";
import { programmeTrail } from "../parts/programme-trail.ts";
import { programmeLinks } from "../rules/programme-links.ts";

export const handle = programmeTrail;

export const loader = page((asked) => openVersion(asked, "discard"));

export const action = form(
  ({ visit, fields }) => discardVersion(visit.world, visit.actor, fields, visit.requestId),
  ({ slug }) => `${programmeLinks.page(slug)}?klart=programmes.discarded`,
);

/** Asks before a draft is thrown away, and says how much goes with it. */
export default function DiscardVersion({ loaderData: brief }: PageProps<typeof loader>) {
  const t = useTexts("programmes");
  const { frame } = useRefilled();
  return (
    <>
      <PageTitle title={`${t("act.discard")} – ${brief.title} ${brief.periodLabel}`} />
      <ConfirmPage
        {...frame}
        question={t("question.discard")}
        kicker={`${brief.title} ${brief.periodLabel}`}
        consequences={[
          t("follows.discard-parts", { count: brief.parts }),
          t("follows.discard-requirements", { count: brief.requirements }),
        ]}
        confirm={{ label: t("act.discard"), kind: "danger" }}
        cancel={{ href: programmeLinks.version(brief.slug, brief.number), label: t("web:cancel") }}
        fields={{ version: brief.id, expectedVersion: String(brief.version) }}
      />
    </>
  );
}
