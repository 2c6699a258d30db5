import { missing } from "../../../kernel/outcome.ts";
import { form, page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { PageTitle } from "../../../platform/web/page-title.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { ActionLink } from "../../../ui/action-link.tsx";
import { ButtonRow } from "../../../ui/button-row.tsx";
import { FormFrame } from "../../../ui/form-frame.tsx";
import { HiddenFields } from "../../../ui/hidden-fields.tsx";
import { PageHeading } from "../../../ui/page-heading.tsx";
import { manageOrganisation } from "../actions.ts";
import { changeUnit } from "../commands/change-unit.ts";
import { need } from "../parts/need.ts";
import { UnitForm } from "../parts/unit-form.tsx";
import { usePeriod } from "../parts/use-period.ts";
import { bodyPage } from "../queries/body-page.ts";

export const handle: PageHandle = { trail: [{ href: "/organisation", label: "organisation:organisation" }] };

export const loader = page(async ({ visit, params }) => {
  need(visit, manageOrganisation, null);
  const { body, units } = show(await bodyPage(visit.world, visit.actor, { slug: params.slug, day: visit.today }));
  const unit = units.find(({ id }) => id === params.id) ?? show(missing());
  return { body, unit, others: units.filter(({ id }) => id !== unit.id) };
});

export const action = form(
  ({ visit, params, fields }) => changeUnit(visit.world, visit.actor, { ...fields, unit: params.id }, visit.requestId),
  ({ slug }) => `/organisation/${slug}?klart=organisation.unit-changed`,
);

export default function EditUnit({ loaderData: { body, unit, others } }: PageProps<typeof loader>) {
  const t = useTexts("organisation");
  const period = usePeriod();
  const { frame } = useRefilled();
  const close = (
    <ActionLink
      href={`/organisation/${body.slug}/enheter/${unit.id}/avsluta`}
      label={t("close-unit")}
      kind="secondary"
    />
  );
  return (
    <>
      <PageTitle title={t("edit-unit")} />
      <PageHeading
        title={t("edit-unit")}
        kicker={body.name}
        lead={`${unit.name}, ${period(unit)}`}
        action={unit.to === null && close}
      />
      <FormFrame {...frame}>
        <HiddenFields fields={{ expectedVersion: String(unit.version) }} />
        <UnitForm units={others} stored={unit} />
        <ButtonRow
          buttons={[{ label: t("web:save") }]}
          cancel={{ href: `/organisation/${body.slug}`, label: t("web:cancel") }}
        />
      </FormFrame>
    </>
  );
}
