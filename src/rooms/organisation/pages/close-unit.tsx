import { missing } from "../../../kernel/outcome.ts";
import { form, page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { PageTitle } from "../../../platform/web/page-title.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { ConfirmPage } from "../../../ui/confirm-page.tsx";
import { DateField } from "../../../ui/date-field.tsx";
import { SelectField } from "../../../ui/select-field.tsx";
import { manageOrganisation } from "../actions.ts";
import { closeUnit } from "../commands/close-unit.ts";
import { need } from "../parts/need.ts";
import { bodyPage } from "../queries/body-page.ts";

export const handle: PageHandle = { trail: [{ href: "/organisation", label: "organisation:organisation" }] };

export const loader = page(async ({ visit, params }) => {
  need(visit, manageOrganisation, null);
  const { body, units } = show(await bodyPage(visit.world, visit.actor, { slug: params.slug, day: visit.today }));
  const unit = units.find(({ id }) => id === params.id) ?? show(missing());
  return { body, unit, others: units.filter(({ id, to }) => id !== unit.id && to === null), today: visit.today };
});

export const action = form(
  ({ visit, params, fields }) => closeUnit(visit.world, visit.actor, { ...fields, unit: params.id }, visit.requestId),
  ({ slug }) => `/organisation/${slug}?klart=organisation.unit-closed`,
);

export default function CloseUnit({ loaderData: { body, unit, others, today } }: PageProps<typeof loader>) {
  const t = useTexts("organisation");
  const { frame, field } = useRefilled();
  const choices = others.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <>
      <PageTitle title={t("close-unit")} />
      <ConfirmPage
        {...frame}
        kicker={body.name}
        question={t("unit.close-question", { name: unit.name })}
        consequences={[t("unit.close-roles"), t("unit.close-kept")]}
        confirm={{ label: t("close-unit") }}
        cancel={{ href: `/organisation/${body.slug}`, label: t("web:cancel") }}
        fields={{ expectedVersion: String(unit.version) }}
      >
        <DateField {...field("to", today.toString())} label={t("last-day")} description={t("day-help")} />
        <SelectField
          {...field("successor")}
          label={t("unit.successor")}
          description={t("unit.successor-help")}
          optional={t("web:optional")}
          choices={choices}
          placeholder={t("unit.no-successor")}
        />
      </ConfirmPage>
    </>
  );
}
