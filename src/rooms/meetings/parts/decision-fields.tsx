import { RichTextField } from "../../../platform/paper/web/rich-text-field.tsx";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { CheckboxField } from "../../../ui/checkbox-field.tsx";
import { RadioGroup } from "../../../ui/radio-group.tsx";
import { SelectField } from "../../../ui/select-field.tsx";
import { TextArea } from "../../../ui/text-area.tsx";
import { itemOutcomes } from "../model.ts";
import type { SettledItem } from "../queries/settled-item.ts";
import type { UpcomingMeeting } from "../queries/upcoming-meetings.ts";
import { meetingChoices } from "./meeting-choices.ts";

type DecisionFieldsProps = { item: SettledItem; others: readonly UpcomingMeeting[] };

function Onward({ item, others }: DecisionFieldsProps) {
  const t = useTexts("meetings");
  const { field } = useRefilled();
  const optional = t("decide.if-needed");
  return (
    <>
      <SelectField
        {...field("tabledTo", item.tabledTo?.meetingId)}
        label={t("field.tabledTo")}
        description={others.length === 0 ? t("hint.no-other") : t("hint.tabledTo")}
        choices={meetingChoices(others)}
        placeholder={t("choose")}
        optional={optional}
      />
      <TextArea
        {...field("reason", item.reason)}
        label={t("field.reason")}
        description={t("hint.reason")}
        rows={3}
        optional={optional}
      />
    </>
  );
}

/** The outcome, the words, and what tabling and referral back need besides. */
export function DecisionFields({ item, others }: DecisionFieldsProps) {
  const t = useTexts("meetings");
  const { field, values, frame } = useRefilled();
  const outcomes = itemOutcomes.map((outcome) => ({
    value: outcome,
    label: t(`outcome.${outcome}`),
    description: t(`outcome-hint.${outcome}`),
  }));
  const words = field("text");
  const cameBack = frame.errors.length > 0;
  const immediate = cameBack ? values.immediate === "yes" : item.immediate;
  return (
    <>
      <RadioGroup {...field("outcome", item.outcome)} label={t("field.outcome")} choices={outcomes} />
      <RichTextField
        {...words}
        value={words.value ?? item.decision ?? item.proposed}
        label={t("field.text")}
        description={t("hint.text")}
        rows={10}
      />
      <Onward item={item} others={others} />
      <CheckboxField
        name="immediate"
        label={t("field.immediate")}
        description={t("hint.immediate")}
        checked={immediate}
      />
    </>
  );
}
