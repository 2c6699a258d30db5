import { form, page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { PageTitle } from "../../../platform/web/page-title.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { CheckboxGroup } from "../../../ui/checkbox-group.tsx";
import { ConfirmPage } from "../../../ui/confirm-page.tsx";
import { DateField } from "../../../ui/date-field.tsx";
import { SelectField } from "../../../ui/select-field.tsx";
import { manageOrganisation } from "../actions.ts";
import { mergeBodies } from "../commands/merge-bodies.ts";
import { carriedOn } from "../model.ts";
import { need } from "../parts/need.ts";
import { useNames } from "../parts/use-names.ts";
import { bodyPage } from "../queries/body-page.ts";
import { listChoices } from "../queries/list-choices.ts";

export const handle: PageHandle = { trail: [{ href: "/organisation", label: "organisation:organisation" }] };

export const loader = page(async ({ visit, params }) => {
  need(visit, manageOrganisation, null);
  const { body } = show(await bodyPage(visit.world, visit.actor, { slug: params.slug, day: visit.today }));
  const bodies = show(await listChoices(visit.world, visit.actor, { andComing: true }));
  return { body, bodies: bodies.filter(({ slug }) => slug !== body.slug) };
});

export const action = form(
  ({ visit, params, fields }) =>
    mergeBodies(visit.world, visit.actor, { ...fields, body: params.slug }, visit.requestId),
  ({ slug }) => `/organisation/${slug}?klart=organisation.body-merged`,
);

/** Everything stands ticked until the form has come back with other choices. */
function CarriedOn() {
  const t = useTexts("organisation");
  const { values, field } = useRefilled();
  const chosen = "day" in values ? [values.carryOn ?? []].flat() : carriedOn;
  const { error } = field("carryOn");
  const choices = carriedOn.map((value) => ({ value, label: t(`merge.${value}`) }));
  return (
    <CheckboxGroup
      name="carryOn"
      label={t("merge.carried-on")}
      description={t("merge.carried-on-help")}
      choices={choices}
      values={chosen}
      {...(error ? { error } : {})}
    />
  );
}

export default function MergeBody({ loaderData: { body, bodies } }: PageProps<typeof loader>) {
  const t = useTexts("organisation");
  const nameOf = useNames();
  const { frame, field } = useRefilled();
  const choices = bodies.map(({ slug, name, name_en }) => ({ value: slug, label: nameOf(name, name_en) }));
  return (
    <>
      <PageTitle title={t("merge-body")} />
      <ConfirmPage
        {...frame}
        question={t("merge.question", { name: body.name })}
        lead={t("merge.lead")}
        consequences={[t("merge.ends"), t("later-withdrawn"), t("merge.kept"), t("merge.points"), t("merge.groups")]}
        confirm={{ label: t("merge-body"), kind: "primary" }}
        cancel={{ href: `/organisation/${body.slug}`, label: t("web:cancel") }}
        fields={{ expectedVersion: String(body.version) }}
      >
        <SelectField
          {...field("into")}
          label={t("merge.into")}
          description={t("merge.into-help")}
          choices={choices}
          placeholder={t("choose")}
        />
        <DateField {...field("day")} label={t("merge.day")} description={t("merge.day-help")} />
        <CarriedOn />
      </ConfirmPage>
    </>
  );
}
