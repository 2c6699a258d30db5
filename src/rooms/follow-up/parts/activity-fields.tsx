import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { DateField } from "../../../ui/date-field.tsx";
import { TextArea } from "../../../ui/text-area.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import type { ActivityForm } from "../queries/activity-form.ts";
import { MoneyFields } from "./money-fields.tsx";
import { OwnerFields } from "./owner-fields.tsx";
import { ServedFields } from "./served-fields.tsx";

/** What is written about an activity: what and why first, who and when, then what few need. */
export function ActivityFields({ form: { goal, activity, choices } }: { form: ActivityForm }) {
  const t = useTexts("follow-up");
  const { field } = useRefilled();
  return (
    <>
      <TextField {...field("title", activity?.title ?? "")} label={t("activity.title")} />
      <TextArea
        {...field("why", activity?.why ?? "")}
        label={t("activity.why")}
        description={t("activity.why-help")}
        rows={3}
      />
      <TextArea
        {...field("about", activity?.about ?? "")}
        label={t("activity.about")}
        optional={t("web:optional")}
        rows={4}
      />
      <OwnerFields people={choices.people} stored={activity} />
      <DateField
        {...field("startsDay", activity?.startsDay.toString() ?? goal.fromDay.toString())}
        label={t("activity.starts")}
      />
      <DateField {...field("dueDay", activity?.dueDay.toString() ?? "")} label={t("activity.due")} />
      <DateField
        {...field("nextReview", activity?.nextReview?.toString() ?? "")}
        label={t("activity.next-review")}
        optional={t("web:optional")}
      />
      <ServedFields choices={choices} stored={activity ?? goal} lead={t("activity.served-lead")} />
      <MoneyFields stored={activity} />
    </>
  );
}
