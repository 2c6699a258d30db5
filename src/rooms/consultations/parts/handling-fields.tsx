import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { RadioGroup } from "../../../ui/radio-group.tsx";
import { SelectField } from "../../../ui/select-field.tsx";
import { TextArea } from "../../../ui/text-area.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { handlingOutcomes } from "../model.ts";
import type { HandledViewpoint, LaterSection } from "../queries/handle-page.ts";

type HandlingFieldsProps = { chosen: readonly HandledViewpoint[]; later: readonly LaterSection[] };

function ChangedSection({ first, later }: { first: HandledViewpoint | undefined; later: readonly LaterSection[] }) {
  const t = useTexts("consultations");
  const { field } = useRefilled();
  if (later.length === 0) return null;
  return (
    <SelectField
      {...field("changedSection", first?.changedSectionId)}
      label={t("handling.changed-section")}
      description={t("handling.changed-section-hint")}
      placeholder={t("handling.no-section")}
      choices={later.map(({ id, heading, proposal }) => ({
        value: id,
        label: t("handling.section", { heading, proposal }),
      }))}
      optional={t("web:optional")}
    />
  );
}

/** What became of it, why, and where it shows. One that is handled already comes back as it stands. */
export function HandlingFields({ chosen, later }: HandlingFieldsProps) {
  const t = useTexts("consultations");
  const { field } = useRefilled();
  const [first] = chosen;
  const alone = chosen.length === 1 ? first : undefined;
  const choices = handlingOutcomes.map((value) => ({
    value,
    label: t(`handling.outcome.${value}`),
    description: t(`handling.means.${value}`),
  }));
  return (
    <>
      <RadioGroup {...field("outcome", first?.outcome)} label={t("handling.outcome-label")} choices={choices} />
      <TextArea
        {...field("reason", first?.reason)}
        label={t("handling.reason")}
        description={t("handling.reason-hint")}
        rows={4}
      />
      <ChangedSection first={first} later={later} />
      <TextField
        {...field("tags", alone?.tags.join(", "))}
        label={t("workbench.tags")}
        description={t(alone ? "handling.tags-hint" : "handling.tags-add-hint")}
        optional={t("web:optional")}
      />
    </>
  );
}
