import { form, page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { PageTitle } from "../../../platform/web/page-title.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { ButtonRow } from "../../../ui/button-row.tsx";
import { FormFrame } from "../../../ui/form-frame.tsx";
import { HiddenFields } from "../../../ui/hidden-fields.tsx";
import { PageHeading } from "../../../ui/page-heading.tsx";
import { changeMany } from "../commands/change-many.ts";
import { ManyFields } from "../parts/many-fields.tsx";
import { ManyPreview } from "../parts/many-preview.tsx";
import { openPlan } from "../parts/open-plan.ts";
import { planTrail } from "../parts/plan-trail.ts";
import { peopleAt } from "../queries/people-at.ts";
import { followUpLinks } from "../rules/follow-up-links.ts";
import { importLinks } from "../rules/import-links.ts";
import { readManyChange } from "../rules/read-many-change.ts";

export const handle: PageHandle = { trail: planTrail };

export const loader = page(async (asked) => {
  const { body, year, goals, activities } = await openPlan(asked, "mayWrite");
  const { world, actor } = asked.visit;
  const { people } = show(await peopleAt(world, actor, { body: body.id }));
  return { body, year, activities, people, goals: goals.filter(({ state }) => state !== "ended") };
});

export const action = form(
  async ({ visit, fields }) => changeMany(visit.world, visit.actor, fields, visit.requestId),
  ({ left }, { params, fields }) =>
    `${followUpLinks.plan(params.slug ?? "", Number(fields.year))}&klart=follow-up.${left > 0 ? "many-some" : "many-all"}`,
  "signed-in",
  {
    again: (fields) =>
      fields.do === "show" && readManyChange(fields).problems.length === 0 && Boolean(fields.activities),
  },
);

/** Many activities at once: which and what, then what it means, then done. */
export default function ChangeMany({ loaderData }: PageProps<typeof loader>) {
  const t = useTexts("follow-up");
  const { frame, values } = useRefilled();
  const { body, year, activities } = loaderData;
  const chosen = new Set([values.activities ?? []].flat().flatMap((ids) => ids.split(",")));
  const rows = activities.filter(({ id }) => chosen.has(id));
  const sound = readManyChange(values).problems.length === 0 && rows.length > 0;
  const preview = values.do !== undefined && sound;
  const back = { href: followUpLinks.plan(body.slug, year), label: t("web:cancel") };
  const apply = { label: t("many.apply"), name: "do", value: "apply" };
  return (
    <>
      <PageTitle title={t("many.title")} />
      <PageHeading
        kicker={t("plan.kicker", { body: body.name, year })}
        title={preview ? t("many.preview") : t("many.title")}
        lead={preview ? t("many.preview-lead") : t("many.lead")}
      />
      <FormFrame {...frame}>
        <HiddenFields fields={{ body: body.id, year: String(year) }} />
        {preview ? <ManyPreview {...loaderData} rows={rows} /> : <ManyFields {...loaderData} />}
        <ButtonRow
          buttons={preview ? [apply] : [{ label: t("many.show"), name: "do", value: "show" }]}
          cancel={preview ? { href: importLinks.many(body.slug, year), label: t("many.back") } : back}
        />
      </FormFrame>
    </>
  );
}
