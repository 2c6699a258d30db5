import { useTexts } from "../../../platform/web/use-texts.ts";
import { DateField } from "../../../ui/date-field.tsx";
import { SelectField } from "../../../ui/select-field.tsx";
import { TextArea } from "../../../ui/text-area.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { activityStates, healths } from "../model.ts";
import type { ActivityToTell } from "../queries/tell-page.ts";
import type { RowField } from "./use-told-row.ts";

type TellProps = {
  activity: ActivityToTell;
  field: RowField;
  /** Where evidence is added, and one comes back from. */
  evidenceHref: string;
};

/** What belongs to an activity that has ended, one way or the other. */
function EndFields({ activity, field, evidenceHref }: TellProps) {
  const t = useTexts("follow-up");
  const done = t("tell.when-done");
  return (
    <>
      <DateField {...field("doneDay")} label={t("tell.done-day")} optional={done} />
      {activity.evidenceCount > 0 ? (
        <p>{t("update.has-evidence", { count: activity.evidenceCount })}</p>
      ) : (
        <>
          <p>
            {t("tell.evidence-first")}{" "}
            <a href={evidenceHref} aria-label={`${t("evidence.add")}: ${activity.title}`}>
              {t("evidence.add")}
            </a>
          </p>
          <TextArea {...field("noEvidenceReason")} label={t("tell.no-evidence")} optional={done} rows={2} />
        </>
      )}
      <TextArea
        {...field("stoppedReason")}
        label={t("tell.stopped-reason")}
        optional={t("tell.when-stopped")}
        rows={2}
      />
    </>
  );
}

/** All that can be changed of an activity when a body tells how it stands. */
export function TellChangeFields(props: TellProps) {
  const { activity, field } = props;
  const t = useTexts("follow-up");
  const percent = activity.percent === null ? null : String(activity.percent);
  const states = activityStates.map((one) => ({ value: one, label: t(`state.${one}`) }));
  const ways = healths.map((one) => ({ value: one, label: t(`health.${one}`) }));
  return (
    <>
      <SelectField {...field("state", activity.state)} label={t("tell.state")} choices={states} />
      <SelectField {...field("health", activity.health)} label={t("tell.health")} choices={ways} />
      <TextField
        {...field("percent", percent)}
        label={t("tell.percent")}
        optional={t("web:optional")}
        inputMode="numeric"
        width="short"
      />
      <TextArea {...field("note")} label={t("tell.note")} optional={t("tell.when-straying")} rows={2} />
      <EndFields {...props} />
    </>
  );
}
