import { form, page } from "../../../platform/web/page.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { PageTitle } from "../../../platform/web/page-title.tsx";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { ConfirmPage } from "../../../ui/confirm-page.tsx";
import { TextArea } from "../../../ui/text-area.tsx";
import { removePart } from "../commands/remove-part.ts";
import { addressOf } from "../parts/address-of.ts";
import { openPart } from "../parts/open-part.ts";
import { programmeTrail } from "../parts/programme-trail.ts";
import { goalsServing } from "../queries/goals-serving.ts";
import { requirementsOf } from "../queries/requirements-of.ts";
import { programmeLinks } from "../rules/programme-links.ts";

export const handle = programmeTrail;

export const loader = page(async (asked) => {
  const { brief, part } = await openPart(asked);
  const { db } = asked.visit.world;
  const demands = (await requirementsOf(db, brief.id)).filter(({ partId }) => partId === part.partId);
  const serving = await goalsServing(
    db,
    demands.map(({ requirementId }) => requirementId),
  );
  const served = [...serving.values()].reduce((sum, count) => sum + count, 0);
  return { brief, part, demands: demands.length, served };
});

export const action = form(
  ({ visit, fields, params }) =>
    removePart(visit.world, visit.actor, { ...fields, part: params.part }, visit.requestId),
  (_, { params }) => `${programmeLinks.content(...addressOf(params))}?klart=programmes.part-removed`,
);

/** Asks before a chapter or section is taken away, and says what goes with it. */
export default function RemovePart({ loaderData: { brief, part, demands, served } }: PageProps<typeof loader>) {
  const t = useTexts("programmes");
  const { frame, field } = useRefilled();
  const consequences = [
    t("content.remove-text"),
    ...(demands > 0 ? [t("content.remove-demands", { count: demands })] : []),
    ...(served > 0 ? [t("requirement.goals-kept", { count: served })] : []),
  ];
  return (
    <>
      <PageTitle title={t("content.remove-named", { heading: part.heading })} />
      <ConfirmPage
        {...frame}
        question={t("content.remove-question", { heading: part.heading })}
        kicker={`${brief.title} ${brief.periodLabel}`}
        consequences={consequences}
        confirm={{ label: t("content.remove"), kind: "danger" }}
        cancel={{ href: programmeLinks.content(brief.slug, brief.number), label: t("web:cancel") }}
        fields={{ expectedVersion: String(part.version) }}
      >
        <TextArea
          {...field("reason")}
          label={t("decide.reason")}
          description={t("content.reason-hint")}
          optional={t("web:optional")}
          rows={3}
        />
      </ConfirmPage>
    </>
  );
}
