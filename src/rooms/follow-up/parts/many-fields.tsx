import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { CheckboxGroup } from "../../../ui/checkbox-group.tsx";
import { DateField } from "../../../ui/date-field.tsx";
import { FieldGroup } from "../../../ui/field-group.tsx";
import { SelectField } from "../../../ui/select-field.tsx";
import { TextArea } from "../../../ui/text-area.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { activityStates, healths } from "../model.ts";
import type { ActivityInList } from "../queries/activity-rows.ts";

type Props = {
  activities: readonly ActivityInList[];
  goals: readonly { id: string; title: string }[];
  people: readonly { id: string; name: string }[];
};

function Words() {
  const t = useTexts("follow-up");
  const { field } = useRefilled();
  const optional = t("web:optional");
  return (
    <>
      <TextArea {...field("note", "")} label={t("update.note")} optional={optional} rows={2} />
      <TextArea
        {...field("reason", "")}
        label={t("many.reason")}
        description={t("many.reason-help")}
        optional={optional}
        rows={2}
      />
    </>
  );
}

function Changes({ goals, people }: Props) {
  const t = useTexts("follow-up");
  const { field } = useRefilled();
  const kept = { placeholder: t("many.unchanged"), optional: t("web:optional") };
  return (
    <FieldGroup legend={t("many.what")} description={t("many.what-help")}>
      <SelectField
        {...field("state", "")}
        {...kept}
        label={t("activity.state")}
        choices={activityStates.map((one) => ({ value: one, label: t(`state.${one}`) }))}
      />
      <SelectField
        {...field("health", "")}
        {...kept}
        label={t("update.health")}
        choices={healths.map((one) => ({ value: one, label: t(`health.${one}`) }))}
      />
      <DateField {...field("dueDay", "")} label={t("activity.due")} optional={t("web:optional")} />
      <SelectField
        {...field("owner", "")}
        {...kept}
        label={t("owner.person")}
        choices={people.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextField {...field("ownerRole", "")} label={t("owner.role")} optional={t("web:optional")} />
      <SelectField
        {...field("goal", "")}
        {...kept}
        label={t("activity.move-goal")}
        choices={goals.map(({ id, title }) => ({ value: id, label: title }))}
      />
      <Words />
    </FieldGroup>
  );
}

/** Which activities, and what is to be changed on them. */
export function ManyFields(props: Props) {
  const t = useTexts("follow-up");
  const { field, values } = useRefilled();
  const { error } = field("activities");
  const chosen = [values.activities ?? []].flat().flatMap((ids) => ids.split(","));
  return (
    <>
      <CheckboxGroup
        name="activities"
        label={t("many.which")}
        {...(error ? { error } : {})}
        values={chosen}
        choices={props.activities.map(({ id, title, state, dueDay, goalTitle }) => ({
          value: id,
          label: title,
          description: t("many.activity-is", { state: t(`state.${state}`), day: dueDay.toString(), goal: goalTitle }),
        }))}
      />
      <Changes {...props} />
    </>
  );
}
