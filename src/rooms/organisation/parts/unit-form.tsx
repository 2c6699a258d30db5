import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { SelectField } from "../../../ui/select-field.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { unitKinds } from "../model.ts";

type Stored = { kind: string; name: string; parent_id: string | null };

/** What is said of a unit, to fill in or change. `units` are those it may lie below. */
export function UnitForm({ units, stored }: { units: readonly { id: string; name: string }[]; stored?: Stored }) {
  const t = useTexts("organisation");
  const { field } = useRefilled();
  return (
    <>
      <SelectField
        {...field("kind", stored?.kind)}
        label={t("unit.kind")}
        choices={unitKinds.map((value) => ({ value, label: t(`unit-kind.${value}`) }))}
        placeholder={t("choose")}
      />
      <TextField {...field("name", stored?.name)} label={t("unit.name")} />
      <SelectField
        {...field("parent", stored?.parent_id)}
        label={t("unit.parent")}
        optional={t("web:optional")}
        choices={units.map(({ id, name }) => ({ value: id, label: name }))}
        placeholder={t("unit.no-parent")}
      />
    </>
  );
}
