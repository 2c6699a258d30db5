import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { DateField } from "../../../ui/date-field.tsx";
import { SelectField } from "../../../ui/select-field.tsx";
import { TextArea } from "../../../ui/text-area.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import type { GoalForm } from "../queries/goal-form.ts";
import { OwnerFields } from "./owner-fields.tsx";
import { ServedFields } from "./served-fields.tsx";

type GoalFieldsProps = {
  form: GoalForm;
  /** The one that whoever came here wants to answer; chosen from the start. */
  requirement?: string | null;
};

/** What is written about a goal. The council's say nothing of requirements: the programme is written for them. */
export function GoalFields({ form: { goal, level, year, choices }, requirement = null }: GoalFieldsProps) {
  const t = useTexts("follow-up");
  const { field } = useRefilled();
  const { parents, people } = choices;
  const days = year === null ? ["", ""] : [`${year}-01-01`, `${year}-12-31`];
  return (
    <>
      <TextField {...field("title", goal?.title ?? "")} label={t("goal.title")} description={t("goal.title-help")} />
      <TextArea {...field("about", goal?.about ?? "")} label={t("goal.about")} optional={t("web:optional")} rows={4} />
      {level !== "orientation" && (
        <SelectField
          {...field("parent", goal?.parentId ?? "")}
          label={t(`goal.parent-${level}`)}
          description={parents.length === 0 ? t("goal.no-parents") : t("goal.parent-help")}
          placeholder={t("goal.choose-parent")}
          choices={parents.map(({ id, title }) => ({ value: id, label: title }))}
        />
      )}
      {level === "own" && (
        <ServedFields
          choices={choices}
          stored={goal ?? { requirementIds: requirement ? [requirement] : [], areaIds: [] }}
          lead={t("goal.served-lead")}
        />
      )}
      <OwnerFields people={people} stored={goal} />
      <DateField {...field("fromDay", goal?.fromDay.toString() ?? days[0])} label={t("goal.from")} />
      <DateField {...field("toDay", goal?.toDay.toString() ?? days[1])} label={t("goal.to")} />
      <DateField
        {...field("nextReview", goal?.nextReview?.toString() ?? "")}
        label={t("goal.next-review")}
        description={t("goal.next-review-help")}
        optional={t("web:optional")}
      />
    </>
  );
}
