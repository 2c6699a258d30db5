import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { FieldGroup } from "../../../ui/field-group.tsx";
import { HiddenFields } from "../../../ui/hidden-fields.tsx";
import { SelectField } from "../../../ui/select-field.tsx";
import { TextArea } from "../../../ui/text-area.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { sectionUses, type TemplateRow } from "../rules/template-rows.ts";

/** One section of a template in a form of all. */
export function TemplateFields({ at, row }: { at: number; row: TemplateRow }) {
  const t = useTexts("staff-reports");
  const { field } = useRefilled();
  const uses = sectionUses
    .filter((use) => row.kind !== "proposed_decision" || use === "mandatory")
    .map((value) => ({ value, label: t(`template.use.${value}`) }));
  return (
    <FieldGroup legend={row.heading}>
      <HiddenFields fields={{ [`kind-${at}`]: row.kind }} />
      <SelectField {...field(`use-${at}`, row.use)} label={t("template.use-label")} choices={uses} />
      <TextField {...field(`heading-${at}`, row.heading)} label={t("template.heading")} />
      <TextArea
        {...field(`guidance-${at}`, row.guidance)}
        label={t("template.guidance")}
        rows={2}
        optional={t("web:optional")}
      />
      <TextField {...field(`place-${at}`, String(at + 1))} label={t("place")} inputMode="numeric" width="short" />
    </FieldGroup>
  );
}
