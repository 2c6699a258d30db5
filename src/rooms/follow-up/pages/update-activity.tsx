import { form, page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { ActPage } from "../../../platform/web/pages/act-page.tsx";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { Notice } from "../../../ui/notice.tsx";
import { updateActivity } from "../commands/update-activity.ts";
import { LaterNotice } from "../parts/later-notice.tsx";
import { openActivity } from "../parts/open-activity.ts";
import { OvertakenUpdate } from "../parts/overtaken-update.tsx";
import { planTrail } from "../parts/plan-trail.ts";
import { UpdateFields } from "../parts/update-fields.tsx";
import { followUpLinks } from "../rules/follow-up-links.ts";

export const handle: PageHandle = { trail: planTrail };

export const loader = page(async (asked) => {
  const { activity, life, handedIn } = await openActivity(asked, "update");
  return { activity, handedIn, last: life.updates[0] ?? null, back: asked.url.searchParams.get("fran") === "listan" };
});

export const action = form(
  async ({ visit, fields, params }) =>
    updateActivity(visit.world, visit.actor, { ...fields, activity: params.id }, visit.requestId),
  (_, { params, fields }) =>
    fields.back === "yes"
      ? `${followUpLinks.todo}?klart=follow-up.activity-updated`
      : `${followUpLinks.activity(params.id ?? "")}?klart=follow-up.activity-updated`,
);

/** How far an activity has come and how it goes: two questions, and words when there is something to say. */
export default function UpdateActivity({ loaderData: { activity, last, handedIn, back } }: PageProps<typeof loader>) {
  const t = useTexts("follow-up");
  return (
    <ActPage
      title={t("update.title")}
      kicker={activity.title}
      back={back ? followUpLinks.todo : followUpLinks.activity(activity.id)}
      submit={t("update.submit")}
      hidden={{ expectedVersion: String(activity.version), back: back ? "yes" : undefined }}
    >
      <OvertakenUpdate activity={activity} last={last} />
      {activity.ownerLeft && (
        <Notice tone="warning">{t("owner.left-notice", { name: activity.ownerName ?? "" })}</Notice>
      )}
      <LaterNotice handedIn={handedIn} updatedAt={null} />
      <UpdateFields activity={activity} />
    </ActPage>
  );
}
