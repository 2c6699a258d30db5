import { form, page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { PageTitle } from "../../../platform/web/page-title.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { ActionForm } from "../../../ui/action-form.tsx";
import { ButtonRow } from "../../../ui/button-row.tsx";
import { FormFrame } from "../../../ui/form-frame.tsx";
import { PageHeading } from "../../../ui/page-heading.tsx";
import { PageSection } from "../../../ui/page-section.tsx";
import { SelectField } from "../../../ui/select-field.tsx";
import { addDependency } from "../commands/add-dependency.ts";
import { removeDependency } from "../commands/remove-dependency.ts";
import { openActivity } from "../parts/open-activity.ts";
import { planTrail } from "../parts/plan-trail.ts";
import { neighboursOf } from "../queries/neighbours-of.ts";
import { followUpLinks } from "../rules/follow-up-links.ts";

export const handle: PageHandle = { trail: planTrail };

export const loader = page(async (asked) => {
  const { activity, life } = await openActivity(asked, "plan");
  const { world, actor } = asked.visit;
  const { activities } = show(await neighboursOf(world, actor, { activity: activity.id }));
  return { activity, needs: life.needs, choices: activities };
});

export const action = form(
  async ({ visit, fields, params }) => {
    const given = { activity: params.id, needs: fields.needs };
    const run = fields.do === "remove" ? removeDependency : addDependency;
    return run(visit.world, visit.actor, given, visit.requestId);
  },
  (_, { params }) => `${followUpLinks.activityPage(params.id ?? "", "beroenden")}?klart=follow-up.dependencies-changed`,
);

type Data = PageProps<typeof loader>["loaderData"];

function Waiting({ needs }: Pick<Data, "needs">) {
  const t = useTexts("follow-up");
  if (needs.length === 0) return <p>{t("dependencies.none")}</p>;
  return (
    <ul>
      {needs.map(({ id, title }) => (
        <li key={id}>
          <a href={followUpLinks.activity(id)}>{title}</a>
          <ActionForm
            label={t("dependencies.remove")}
            about={title}
            kind="tertiary"
            fields={{ do: "remove", needs: id }}
          />
        </li>
      ))}
    </ul>
  );
}

/** What an activity waits for. */
export default function Dependencies({ loaderData: { activity, needs, choices } }: PageProps<typeof loader>) {
  const t = useTexts("follow-up");
  const { frame, field } = useRefilled();
  const back = followUpLinks.activity(activity.id);
  return (
    <>
      <PageTitle title={t("dependencies.title")} />
      <PageHeading title={t("dependencies.title")} kicker={activity.title} lead={t("dependencies.lead")} />
      <PageSection heading={t("dependencies.now")}>
        <Waiting needs={needs} />
      </PageSection>
      <PageSection heading={t("dependencies.more")}>
        <FormFrame {...frame}>
          <SelectField
            {...field("needs", "")}
            label={t("dependencies.needs")}
            placeholder={t("dependencies.choose")}
            choices={choices.map(({ id, title }) => ({ value: id, label: title }))}
          />
          <ButtonRow
            buttons={[{ label: t("dependencies.add") }]}
            cancel={{ href: back, label: t("dependencies.back") }}
          />
        </FormFrame>
      </PageSection>
    </>
  );
}
