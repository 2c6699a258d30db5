import { form, page } from "../../../platform/web/page.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { ActPage } from "../../../platform/web/pages/act-page.tsx";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { RadioGroup } from "../../../ui/radio-group.tsx";
import { SelectField } from "../../../ui/select-field.tsx";
import { TextArea } from "../../../ui/text-area.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { askIndicatorChange } from "../commands/ask-indicator-change.ts";
import { indicatorTrail } from "../parts/indicator-trail.ts";
import { openIndicator } from "../parts/open-indicator.ts";
import { bodyChoices } from "../queries/body-choices.ts";
import { indicatorLinks } from "../rules/indicator-links.ts";

export const handle = indicatorTrail;

export const loader = page(async (asked) => ({
  ...(await openIndicator(asked, "mayAsk")),
  bodies: await bodyChoices(asked.visit.world, asked.visit.today),
}));

export const action = form(
  ({ visit, fields, params }) =>
    askIndicatorChange(visit.world, visit.actor, { ...fields, indicator: params.id }, visit.requestId),
  (_, { params }) => `${indicatorLinks.page(params.id ?? "")}?klart=follow-up.change-asked`,
);

const wishes = ["target", "definition", "responsible", "end"] as const;

/** Asks the council to change its indicator. */
export default function AskIndicatorChange({ loaderData }: PageProps<typeof loader>) {
  const t = useTexts("follow-up");
  const { field } = useRefilled();
  const { id, name, unit, today, bodies, version } = loaderData;
  const optional = t("indicator.when-wished");
  return (
    <ActPage
      title={t("indicator.ask")}
      kicker={name}
      lead={t("indicator.ask-lead")}
      back={indicatorLinks.page(id)}
      submit={t("indicator.ask-now")}
      hidden={{ expectedVersion: String(version) }}
    >
      <RadioGroup
        {...field("wish")}
        label={t("indicator.what-change")}
        choices={wishes.map((value) => ({ value, label: t(`indicator.change-of.${value}`) }))}
      />
      <TextField {...field("year", String(today.year))} label={t("indicator.year")} inputMode="numeric" width="short" />
      <TextField {...field("target")} label={t("indicator.target-in", { unit })} optional={optional} width="short" />
      <TextArea {...field("about")} label={t("indicator.about")} optional={optional} rows={3} />
      <SelectField
        {...field("responsible")}
        label={t("indicator.responsible")}
        optional={optional}
        placeholder={t("indicator.choose-body")}
        choices={bodies}
      />
      <TextArea {...field("reason")} label={t("indicator.why-change")} rows={3} />
    </ActPage>
  );
}
