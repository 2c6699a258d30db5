import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { DateField } from "../../../ui/date-field.tsx";
import { DetailsBlock } from "../../../ui/details-block.tsx";
import { RadioGroup } from "../../../ui/radio-group.tsx";
import { TextArea } from "../../../ui/text-area.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { activityStates, healths } from "../model.ts";
import type { ActivityPage } from "../queries/activity-page.ts";
import { followUpLinks } from "../rules/follow-up-links.ts";

type Activity = ActivityPage["activity"];

/** What only one who is done, or stops, has to say. Opens by itself when the form comes back and asks for it. */
function EndFields({ activity }: { activity: Activity }) {
  const t = useTexts("follow-up");
  const { field, values } = useRefilled();
  const state = values.state ?? activity.state;
  const bare = activity.evidenceCount === 0;
  return (
    <>
      <DetailsBlock summary={t("update.when-done")} open={state === "done"}>
        <DateField
          {...field("doneDay", activity.doneDay?.toString() ?? "")}
          label={t("update.done-day")}
          description={t("update.done-day-help")}
          optional={t("web:optional")}
        />
        {bare ? (
          <>
            <p>
              {t("update.evidence-first")}{" "}
              <a href={followUpLinks.activityPage(activity.id, "underlag/nytt")}>{t("evidence.add")}</a>
            </p>
            <TextArea
              {...field("noEvidenceReason", activity.noEvidenceReason ?? "")}
              label={t("update.no-evidence-reason")}
              rows={2}
            />
          </>
        ) : (
          <p>{t("update.has-evidence", { count: activity.evidenceCount })}</p>
        )}
      </DetailsBlock>
      <DetailsBlock summary={t("update.when-stopped")} open={state === "stopped"}>
        <TextArea
          {...field("stoppedReason", activity.stoppedReason ?? "")}
          label={t("update.stopped-reason")}
          rows={2}
        />
      </DetailsBlock>
    </>
  );
}

/** How far, how it goes, how much, and in words. What begins as planned is offered as under way: that is why one comes here. */
export function UpdateFields({ activity }: { activity: Activity }) {
  const t = useTexts("follow-up");
  const { field } = useRefilled();
  const { state, health, percent } = activity;
  const going = health === "unknown" ? "on_track" : health;
  return (
    <>
      <RadioGroup
        {...field("state", state === "planned" ? "ongoing" : state)}
        label={t("update.state")}
        choices={activityStates.map((one) => ({ value: one, label: t(`state.${one}`) }))}
      />
      <RadioGroup
        {...field("health", going)}
        label={t("update.health")}
        choices={healths.map((one) => ({ value: one, label: t(`health.${one}`) }))}
      />
      <TextField
        {...field("percent", percent?.toString() ?? "")}
        label={t("update.percent")}
        optional={t("web:optional")}
        inputMode="numeric"
        width="short"
      />
      <TextArea
        {...field("note", "")}
        label={t("update.note")}
        description={t("update.note-help")}
        optional={t("web:optional")}
        rows={4}
      />
      <EndFields activity={activity} />
    </>
  );
}
