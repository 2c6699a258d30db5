import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { ButtonRow } from "../../../ui/button-row.tsx";
import { FormFrame } from "../../../ui/form-frame.tsx";
import { HiddenFields } from "../../../ui/hidden-fields.tsx";
import { SelectField } from "../../../ui/select-field.tsx";
import { TextArea } from "../../../ui/text-area.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import type { EarlierArea } from "../queries/earlier-areas.ts";

type FormProps = {
  version: string;
  id: string;
  earlier: readonly EarlierArea[];
  others: readonly { id: string; title: string }[];
};

/** Notes that another programme takes a matter on. */
export function MatterForm({ version, id, earlier, others }: FormProps) {
  const t = useTexts("programmes");
  const { frame, field, values } = useRefilled();
  const shown = "matter" in values ? frame : { errorHeading: "", errors: [] };
  return (
    <FormFrame {...shown}>
      <HiddenFields fields={{ version, id }} />
      <TextField {...field("matter")} label={t("areas.matter")} description={t("areas.matter-hint")} />
      <SelectField
        {...field("fromArea", "")}
        label={t("areas.from-area")}
        optional={t("web:optional")}
        placeholder={t("areas.no-area")}
        choices={earlier.map((one) => ({ value: one.id, label: `${one.name} (${one.periodLabel})` }))}
      />
      <SelectField
        {...field("to", "")}
        label={t("areas.to")}
        placeholder={t("areas.choose-programme")}
        choices={others.map((one) => ({ value: one.id, label: one.title }))}
      />
      <TextArea {...field("reason")} label={t("decide.reason")} rows={2} />
      <ButtonRow buttons={[{ label: t("areas.move") }]} />
    </FormFrame>
  );
}
