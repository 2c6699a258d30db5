import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { CheckboxGroup } from "../../../ui/checkbox-group.tsx";
import { TextArea } from "../../../ui/text-area.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import type { EarlierArea } from "../queries/earlier-areas.ts";

type FieldsProps = {
  earlier: readonly EarlierArea[];
  stored?: { name: string; about: string; predecessorIds: readonly string[] };
};

const asList = (value: string | string[] | undefined): string[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];

/** What a focus area is called, what it is, and which earlier ones it came out of. */
export function AreaFields({ earlier, stored }: FieldsProps) {
  const t = useTexts("programmes");
  const { field, values } = useRefilled();
  const { error } = field("origins");
  return (
    <>
      <TextField {...field("name", stored?.name)} label={t("areas.name")} />
      <TextArea {...field("about", stored?.about)} label={t("areas.about")} optional={t("web:optional")} rows={3} />
      {earlier.length > 0 && (
        <CheckboxGroup
          name="origins"
          label={t("areas.origins")}
          description={t("areas.origins-hint")}
          optional={t("web:optional")}
          choices={earlier.map(({ id, name, periodLabel }) => ({ value: id, label: `${name} (${periodLabel})` }))}
          values={"name" in values ? asList(values.origins) : [...(stored?.predecessorIds ?? [])]}
          {...(error ? { error } : {})}
        />
      )}
    </>
  );
}
