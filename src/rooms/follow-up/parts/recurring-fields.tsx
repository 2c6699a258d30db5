import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { DateField } from "../../../ui/date-field.tsx";
import { RadioGroup } from "../../../ui/radio-group.tsx";
import { TextArea } from "../../../ui/text-area.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { recurrences } from "../model.ts";
import type { RecurringRow } from "../queries/recurring-rows.ts";
import { OwnerFields } from "./owner-fields.tsx";

type Props = { people: readonly { id: string; name: string }[]; stored: RecurringRow | null; year: number };

const usualDaysAhead = 30;

function RhythmFields() {
  const t = useTexts("follow-up");
  const { field } = useRefilled();
  return (
    <>
      <RadioGroup
        {...field("every", "")}
        label={t("recurring.every")}
        choices={recurrences.map((one) => ({ value: one, label: t(`recurring.every-is.${one}`) }))}
      />
      <DateField {...field("firstDue", "")} label={t("recurring.first")} description={t("recurring.first-help")} />
    </>
  );
}

/** What is written about something that comes back. How often and from when is chosen once; to change that, end it and begin anew. */
export function RecurringFields({ people, stored, year }: Props) {
  const t = useTexts("follow-up");
  const { field } = useRefilled();
  return (
    <>
      <TextField {...field("title", stored?.title ?? "")} label={t("activity.title")} />
      <TextArea
        {...field("why", stored?.why ?? "")}
        label={t("activity.why")}
        description={t("activity.why-help")}
        rows={3}
      />
      <TextArea
        {...field("about", stored?.about ?? "")}
        label={t("activity.about")}
        optional={t("web:optional")}
        rows={3}
      />
      {!stored && <RhythmFields />}
      <DateField
        {...field("until", stored?.until.toString() ?? `${year}-12-31`)}
        label={t("recurring.until")}
        description={t("recurring.until-help")}
      />
      <TextField
        {...field("daysAhead", String(stored?.daysAhead ?? usualDaysAhead))}
        label={t("recurring.days-ahead")}
        inputMode="numeric"
        width="short"
      />
      <OwnerFields people={people} stored={stored} />
    </>
  );
}
