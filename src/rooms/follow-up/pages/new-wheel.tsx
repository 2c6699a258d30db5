import { form, page } from "../../../platform/web/page.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { ActPage } from "../../../platform/web/pages/act-page.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { HiddenFields } from "../../../ui/hidden-fields.tsx";
import { SelectField } from "../../../ui/select-field.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { setUpWheel } from "../commands/set-up-wheel.ts";
import { periodTrail } from "../parts/period-trail.ts";
import { wheelKeepers } from "../queries/wheel-keepers.ts";
import { periodLinks } from "../rules/period-links.ts";

export const handle = periodTrail;

export const loader = page(async ({ visit: { world, actor, today }, url }) => ({
  keepers: show(await wheelKeepers(world, actor, {})),
  year: url.searchParams.get("ar") ?? String(today.year + 1),
}));

export const action = form(
  ({ visit, fields }) => setUpWheel(visit.world, visit.actor, fields, visit.requestId),
  (_, { fields }) => `${periodLinks.wheel(Number(fields.year))}&klart=follow-up.wheel-set-up`,
);

/** Lays out a whole year at once; its days can be moved afterwards. */
export default function NewWheel({ loaderData: { keepers, year } }: PageProps<typeof loader>) {
  const t = useTexts("follow-up");
  const { field } = useRefilled();
  const [only, ...others] = keepers;
  const choices = keepers.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <ActPage
      title={t("wheel.set-up")}
      lead={t("wheel.set-up-lead")}
      back={periodLinks.wheel()}
      submit={t("wheel.set-up-now")}
    >
      <TextField {...field("year", year)} label={t("wheel.year")} inputMode="numeric" width="short" />
      {only && others.length === 0 ? (
        <HiddenFields fields={{ body: only.id }} />
      ) : (
        <SelectField {...field("body")} label={t("wheel.keeper")} choices={choices} />
      )}
    </ActPage>
  );
}
