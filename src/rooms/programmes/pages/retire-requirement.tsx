import { form, page } from "../../../platform/web/page.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { PageTitle } from "../../../platform/web/page-title.tsx";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { ConfirmPage } from "../../../ui/confirm-page.tsx";
import { TextArea } from "../../../ui/text-area.tsx";
import { retireRequirement } from "../commands/retire-requirement.ts";
import { addressOf } from "../parts/address-of.ts";
import { openRequirement } from "../parts/open-requirement.ts";
import { programmeTrail } from "../parts/programme-trail.ts";
import { goalsServing } from "../queries/goals-serving.ts";
import { programmeLinks } from "../rules/programme-links.ts";

export const handle = programmeTrail;

export const loader = page(async (asked) => {
  const opened = await openRequirement(asked);
  const { requirementId } = opened.requirement;
  const serving = await goalsServing(asked.visit.world.db, [requirementId]);
  return { ...opened, served: serving.get(requirementId) ?? 0 };
});

export const action = form(
  ({ visit, fields, params }) =>
    retireRequirement(visit.world, visit.actor, { ...fields, wording: params.wording }, visit.requestId),
  (_, { params }) => `${programmeLinks.requirements(...addressOf(params))}?klart=programmes.requirement-retired`,
);

/** Asks before a requirement is struck, and says what the goals that serve it are told. */
export default function RetireRequirement({ loaderData }: PageProps<typeof loader>) {
  const t = useTexts("programmes");
  const { frame, field } = useRefilled();
  const { brief, requirement, version, served } = loaderData;
  const consequences = [
    t("requirement.lives-on"),
    served > 0 ? t("requirement.goals-kept", { count: served }) : t("requirement.no-goals"),
  ];
  return (
    <>
      <PageTitle title={t("requirement.retire")} />
      <ConfirmPage
        {...frame}
        question={t("requirement.retire-question")}
        kicker={`${brief.title} ${brief.periodLabel}`}
        lead={requirement.text}
        consequences={consequences}
        confirm={{ label: t("requirement.retire"), kind: "danger" }}
        cancel={{ href: programmeLinks.requirements(brief.slug, brief.number), label: t("web:cancel") }}
        fields={{ expectedVersion: String(version) }}
      >
        <TextArea
          {...field("reason")}
          label={t("decide.reason")}
          description={t("requirement.reason-hint")}
          optional={t("web:optional")}
          rows={3}
        />
      </ConfirmPage>
    </>
  );
}
