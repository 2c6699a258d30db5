import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { CheckboxGroup } from "../../../ui/checkbox-group.tsx";
import { DetailsBlock } from "../../../ui/details-block.tsx";
import { FieldGroup } from "../../../ui/field-group.tsx";
import type { FormChoices, ServedChoice } from "../queries/form-choices.ts";

type Name = "requirements" | "areas";
type Stored = { requirementIds: readonly string[]; areaIds: readonly string[] };

function useChosen(name: Name, stored: readonly string[]): readonly string[] {
  const { values } = useRefilled();
  if (!("title" in values)) return stored;
  return [values[name] ?? []].flat();
}

type OneGroup = {
  name: Name;
  heading: string;
  choices: readonly ServedChoice[];
  chosen: readonly string[];
  at: number;
};

/** The requirements of one chapter. The first group bears the field's own id, so that an error's link lands there. */
function Group({ name, heading, choices, chosen, at }: OneGroup) {
  const t = useTexts("follow-up");
  const { field } = useRefilled();
  const { error } = field(name);
  const own = at === 0 ? { ...(error ? { error } : {}) } : { id: `f-${name}-group-${at}` };
  return (
    <CheckboxGroup
      name={name}
      {...own}
      label={heading}
      values={chosen}
      choices={choices.map(({ id, text, struck }) => ({
        value: id,
        label: struck ? t("served.struck", { text }) : text,
      }))}
    />
  );
}

/** What a goal or an activity serves: the requirements by chapter, then the areas. */
export function ServedFields({ choices, stored, lead }: { choices: FormChoices; stored: Stored; lead: string }) {
  const t = useTexts("follow-up");
  const requirements = useChosen("requirements", stored.requirementIds);
  const areas = useChosen("areas", stored.areaIds);
  const chapters = [...Map.groupBy(choices.requirements, ({ group, struck }) => (struck ? "" : group))];
  return (
    <FieldGroup legend={t("served.legend")} description={lead}>
      {chapters.map(([chapter, rows], at) => (
        <DetailsBlock
          key={chapter}
          summary={`${chapter === "" ? t("served.struck-group") : chapter} (${rows.length})`}
          open={at === 0 || rows.some(({ id }) => requirements.includes(id))}
        >
          <Group name="requirements" heading={t("served.requirements")} choices={rows} chosen={requirements} at={at} />
        </DetailsBlock>
      ))}
      <Group name="areas" heading={t("served.areas")} choices={choices.areas} chosen={areas} at={0} />
    </FieldGroup>
  );
}
