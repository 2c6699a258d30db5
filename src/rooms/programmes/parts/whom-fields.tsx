import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { CheckboxGroup } from "../../../ui/checkbox-group.tsx";
import type { Choice } from "../../../ui/choice.ts";
import { DetailsBlock } from "../../../ui/details-block.tsx";
import { RadioGroup } from "../../../ui/radio-group.tsx";
import { addressees } from "../model.ts";

type WhomProps = {
  areas: readonly Choice[];
  bodies: readonly Choice[];
  stored: { addressee: string; bodyIds: readonly string[]; areaIds: readonly string[] };
};

const asList = (value: string | string[] | undefined): string[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];

/** Whom a requirement binds, and the focus areas it is counted under. Named bodies are folded away until they are meant. */
export function WhomFields({ areas, bodies, stored }: WhomProps) {
  const t = useTexts("programmes");
  const { field, values } = useRefilled();
  const sent = "addressee" in values;
  const chosen = (name: "bodies" | "areas", kept: readonly string[]) => (sent ? asList(values[name]) : [...kept]);
  const wrong = (name: string) => {
    const { error } = field(name);
    return error ? { error } : {};
  };
  const named = chosen("bodies", stored.bodyIds);
  const open = named.length > 0 || "error" in wrong("bodies") || field("addressee").value === "named";
  return (
    <>
      <RadioGroup
        {...field("addressee", stored.addressee)}
        label={t("requirement.addressee")}
        choices={addressees.map((value) => ({ value, label: t(`addressee.${value}`) }))}
      />
      <DetailsBlock summary={t("requirement.named")} open={open}>
        <CheckboxGroup
          name="bodies"
          label={t("requirement.bodies")}
          description={t("requirement.bodies-hint")}
          choices={bodies}
          values={named}
          {...wrong("bodies")}
        />
      </DetailsBlock>
      {areas.length > 0 && (
        <CheckboxGroup
          name="areas"
          label={t("requirement.areas")}
          choices={areas}
          values={chosen("areas", stored.areaIds)}
          {...wrong("areas")}
        />
      )}
    </>
  );
}
