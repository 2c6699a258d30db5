import { useFormats } from "../../../platform/web/use-formats.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { DetailsBlock } from "../../../ui/details-block.tsx";
import { FieldGroup } from "../../../ui/field-group.tsx";
import { HiddenFields } from "../../../ui/hidden-fields.tsx";
import type { ActivityToTell } from "../queries/tell-page.ts";
import { activityWas } from "../rules/activity-was.ts";
import { TellChangeFields } from "./tell-change-fields.tsx";
import { TellTick } from "./tell-tick.tsx";
import { useToldRow } from "./use-told-row.ts";

const changing = ["state", "health", "percent", "note", "doneDay", "noEvidenceReason", "stoppedReason"] as const;

/** Whose it is, when it is due and how old what is known of it is. */
function useFacts(activity: ActivityToTell): string {
  const t = useTexts("follow-up");
  const { dayOf, day } = useFormats();
  const { owner, ownerLeft, overdue, dueDay, updatedAt } = activity;
  return [
    owner === null ? t("tell.no-owner") : t(ownerLeft ? "tell.owner-left" : "tell.owner", { owner }),
    t(overdue ? "tell.overdue" : "tell.due", { day: day(dueDay) }),
    t("tell.updated", { day: dayOf(updatedAt) }),
  ].join(" ");
}

type TellActivityProps = {
  activity: ActivityToTell;
  at: number;
  /** Where evidence is added, and one comes back from. */
  evidenceHref: string;
};

/** One activity: a tick when it stands as it was, and folded away all that can be changed. */
export function TellActivityFields({ activity, at, evidenceHref }: TellActivityProps) {
  const t = useTexts("follow-up");
  const facts = useFacts(activity);
  const { name, field, moved, sent, seen } = useToldRow(`activities.${at}`, (value) =>
    activityWas({ state: value("state"), health: value("health"), percent: value("percent") }),
  );
  const percent = activity.percent === null ? [] : [`${activity.percent} %`];
  const stands = [t(`state.${activity.state}`), t(`health.${activity.health}`), ...percent].join(", ");
  const hidden = {
    [name("activity")]: activity.id,
    [name("expectedVersion")]: seen(activity.version),
    [name("was")]: activityWas(activity),
  };
  return (
    <FieldGroup legend={activity.title} description={facts}>
      <HiddenFields fields={hidden} />
      <TellTick
        name={name("confirmed")}
        label={t("tell.stands", { stands })}
        ticked={sent("confirmed") !== ""}
        field={field}
      />
      <DetailsBlock summary={t("tell.change")} open={moved || changing.some((one) => field(one).error)}>
        <TellChangeFields activity={activity} field={field} evidenceHref={evidenceHref} />
      </DetailsBlock>
    </FieldGroup>
  );
}
