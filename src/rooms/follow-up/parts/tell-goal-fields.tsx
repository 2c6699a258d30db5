import { useFormats } from "../../../platform/web/use-formats.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { DetailsBlock } from "../../../ui/details-block.tsx";
import { FieldGroup } from "../../../ui/field-group.tsx";
import { HiddenFields } from "../../../ui/hidden-fields.tsx";
import { RadioGroup } from "../../../ui/radio-group.tsx";
import { SelectField } from "../../../ui/select-field.tsx";
import { TextArea } from "../../../ui/text-area.tsx";
import { fulfilments, healths } from "../model.ts";
import type { GoalToTell } from "../queries/tell-page.ts";
import { goalWas } from "../rules/goal-was.ts";
import { TellTick } from "./tell-tick.tsx";
import { type RowField, useToldRow } from "./use-told-row.ts";

function FulfilmentFields({ goal, field }: { goal: GoalToTell; field: RowField }) {
  const t = useTexts("follow-up");
  const choices = fulfilments.map((one) => ({ value: one, label: t(`fulfilment.${one}`) }));
  return (
    <>
      <RadioGroup {...field("fulfilment", goal.fulfilment)} label={t("tell.fulfilment")} choices={choices} />
      <TextArea {...field("reason", goal.reason)} label={t("tell.reason")} rows={2} />
    </>
  );
}

/** One goal: how it goes, and how far it is fulfilled where the period asks for that. */
export function TellGoalFields({ goal, at, assesses }: { goal: GoalToTell; at: number; assesses: boolean }) {
  const t = useTexts("follow-up");
  const { dayOf } = useFormats();
  const row = useToldRow(`goals.${at}`, (sent) =>
    goalWas({ health: sent("health"), healthReason: sent("healthReason") }),
  );
  const { name, field } = row;
  const [health, why] = [field("health", goal.health), field("healthReason", goal.healthReason)];
  const told = t("tell.updated", { day: dayOf(goal.updatedAt) });
  const before = goal.before === null ? [] : [t("tell.before", { fulfilment: t(`fulfilment.${goal.before}`) })];
  const hidden = {
    [name("goal")]: goal.id,
    [name("expectedVersion")]: row.seen(goal.version),
    [name("was")]: goalWas(goal),
  };
  return (
    <FieldGroup legend={goal.title} description={[told, ...before].join(" ")}>
      <HiddenFields fields={hidden} />
      {assesses && <FulfilmentFields goal={goal} field={row.refilled} />}
      <TellTick
        name={name("confirmed")}
        label={t("tell.goal-stands", { health: t(`health.${goal.health}`) })}
        ticked={row.sent("confirmed") !== ""}
        field={field}
      />
      <DetailsBlock summary={t("tell.change-health")} open={row.moved || Boolean(health.error ?? why.error)}>
        <SelectField
          {...health}
          label={t("tell.health")}
          choices={healths.map((one) => ({ value: one, label: t(`health.${one}`) }))}
        />
        <TextArea {...why} label={t("tell.health-reason")} optional={t("tell.when-straying")} rows={2} />
      </DetailsBlock>
    </FieldGroup>
  );
}
