import { form, page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { PageTitle } from "../../../platform/web/page-title.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { ButtonRow } from "../../../ui/button-row.tsx";
import { DateField } from "../../../ui/date-field.tsx";
import { FormFrame } from "../../../ui/form-frame.tsx";
import { PageHeading } from "../../../ui/page-heading.tsx";
import { manageOrganisation } from "../actions.ts";
import { addUnit } from "../commands/add-unit.ts";
import { need } from "../parts/need.ts";
import { UnitForm } from "../parts/unit-form.tsx";
import { bodyPage } from "../queries/body-page.ts";

export const handle: PageHandle = { trail: [{ href: "/organisation", label: "organisation:organisation" }] };

export const loader = page(async ({ visit, params }) => {
  need(visit, manageOrganisation, null);
  const { body, units } = show(await bodyPage(visit.world, visit.actor, { slug: params.slug, day: visit.today }));
  const standing = units.filter(({ to }) => to === null || Temporal.PlainDate.compare(to, visit.today) >= 0);
  return { body, units: standing, today: visit.today };
});

export const action = form(
  ({ visit, params, fields }) => addUnit(visit.world, visit.actor, { ...fields, body: params.slug }, visit.requestId),
  ({ slug }) => `/organisation/${slug}?klart=organisation.unit-added`,
);

export default function NewUnit({ loaderData: { body, units, today } }: PageProps<typeof loader>) {
  const t = useTexts("organisation");
  const { frame, field } = useRefilled();
  return (
    <>
      <PageTitle title={t("add-unit")} />
      <PageHeading title={t("add-unit")} kicker={body.name} />
      <FormFrame {...frame}>
        <UnitForm units={units} />
        <DateField {...field("from", today.toString())} label={t("unit.from")} description={t("day-help")} />
        <ButtonRow
          buttons={[{ label: t("add-unit") }]}
          cancel={{ href: `/organisation/${body.slug}`, label: t("web:cancel") }}
        />
      </FormFrame>
    </>
  );
}
