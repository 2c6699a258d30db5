import { form, page } from "../../../platform/web/page.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { ActPage } from "../../../platform/web/pages/act-page.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { CheckboxField } from "../../../ui/checkbox-field.tsx";
import { RadioGroup } from "../../../ui/radio-group.tsx";
import { SelectField } from "../../../ui/select-field.tsx";
import { TextArea } from "../../../ui/text-area.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { addIndicator } from "../commands/add-indicator.ts";
import { computedNames, directions, indicatorSources } from "../model.ts";
import { indicatorTrail } from "../parts/indicator-trail.ts";
import { indicatorBodies } from "../queries/indicator-bodies.ts";
import { indicatorLinks } from "../rules/indicator-links.ts";

export const handle = indicatorTrail;

export const loader = page(async ({ visit: { world, actor } }) => show(await indicatorBodies(world, actor, {})));

export const action = form(
  ({ visit, fields }) => addIndicator(visit.world, visit.actor, fields, visit.requestId),
  ({ id }) => `${indicatorLinks.page(id)}?klart=follow-up.indicator-added`,
);

function Measure() {
  const t = useTexts("follow-up");
  const { field } = useRefilled();
  const choices = (names: readonly string[], group: string) =>
    names.map((value) => ({ value, label: t(`${group}.${value}`) }));
  return (
    <>
      <TextField {...field("unit")} label={t("indicator.unit")} description={t("indicator.unit-hint")} width="short" />
      <RadioGroup {...field("better")} label={t("indicator.better")} choices={choices(directions, "better")} />
      <RadioGroup
        {...field("period")}
        label={t("indicator.measured")}
        choices={choices(["year", "four_months"], "indicator.period")}
      />
      <RadioGroup
        {...field("source")}
        label={t("indicator.source")}
        choices={choices(indicatorSources, "indicator.source-of")}
      />
      <SelectField
        {...field("computedBy")}
        label={t("indicator.computed-by")}
        optional={t("indicator.when-computed")}
        placeholder={t("indicator.choose-question")}
        choices={choices(computedNames, "indicator.question")}
      />
      <TextField {...field("target")} label={t("indicator.target-now")} optional={t("web:optional")} width="short" />
    </>
  );
}

/** Begins to measure something. */
export default function NewIndicator({ loaderData: { bodies, council } }: PageProps<typeof loader>) {
  const t = useTexts("follow-up");
  const { field, values } = useRefilled();
  const choices = bodies.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <ActPage
      title={t("indicator.add")}
      lead={t("indicator.add-lead")}
      back={indicatorLinks.list}
      submit={t("indicator.add-now")}
    >
      <SelectField {...field("body", bodies[0]?.id)} label={t("indicator.responsible")} choices={choices} />
      {council && <CheckboxField name="council" label={t("indicator.is-councils")} checked={Boolean(values.council)} />}
      <TextField {...field("name")} label={t("indicator.name")} />
      <TextArea {...field("about")} label={t("indicator.about")} optional={t("web:optional")} rows={3} />
      <Measure />
    </ActPage>
  );
}
