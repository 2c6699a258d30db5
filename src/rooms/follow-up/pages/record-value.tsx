import { form, page } from "../../../platform/web/page.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { ActPage } from "../../../platform/web/pages/act-page.tsx";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { RadioGroup } from "../../../ui/radio-group.tsx";
import { SelectField } from "../../../ui/select-field.tsx";
import { TextArea } from "../../../ui/text-area.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { recordValue } from "../commands/record-value.ts";
import { valueKinds, yearParts } from "../model.ts";
import { indicatorTrail } from "../parts/indicator-trail.ts";
import { openIndicator } from "../parts/open-indicator.ts";
import { indicatorLinks } from "../rules/indicator-links.ts";

export const handle = indicatorTrail;

export const loader = page((asked) => openIndicator(asked, "mayRecord"));

export const action = form(
  ({ visit, fields, params }) =>
    recordValue(visit.world, visit.actor, { ...fields, indicator: params.id }, visit.requestId),
  (_, { params }) => `${indicatorLinks.page(params.id ?? "")}?klart=follow-up.value-recorded`,
);

/** What an indicator came to: an outcome, an estimate, or that it was not measured and why. */
export default function RecordValue({
  loaderData: { id, name, unit, today, period, version },
}: PageProps<typeof loader>) {
  const t = useTexts("follow-up");
  const { field } = useRefilled();
  const parts = period === "year" ? (["year"] as const) : yearParts;
  return (
    <ActPage
      title={t("indicator.record")}
      kicker={name}
      back={indicatorLinks.page(id)}
      submit={t("indicator.record-now")}
      hidden={{ expectedVersion: String(version) }}
    >
      <TextField {...field("year", String(today.year))} label={t("indicator.year")} inputMode="numeric" width="short" />
      <SelectField
        {...field("part", "year")}
        label={t("indicator.part-of")}
        choices={parts.map((value) => ({ value, label: t(`indicator.part.${value}`) }))}
      />
      <RadioGroup
        {...field("kind", "outcome")}
        label={t("indicator.kind")}
        choices={valueKinds.map((value) => ({ value, label: t(`value-kind.${value}`) }))}
      />
      <TextField
        {...field("value")}
        label={t("indicator.value", { unit })}
        optional={t("indicator.unless-not-measured")}
        width="short"
      />
      <TextArea {...field("reason")} label={t("indicator.why")} optional={t("indicator.when-not-measured")} rows={2} />
    </ActPage>
  );
}
