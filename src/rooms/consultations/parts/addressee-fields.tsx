import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { CheckboxGroup } from "../../../ui/checkbox-group.tsx";
import { DetailsBlock } from "../../../ui/details-block.tsx";
import { TextArea } from "../../../ui/text-area.tsx";

type Choices = {
  bodies: readonly { id: string; name: string; kind: string }[];
  groups: readonly { id: string; name: string; reaches: number }[];
  chosen: { groups: readonly string[]; bodies: readonly string[]; outside: string };
};

const asList = (value: string | string[] | undefined): string[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];

/** The bodies kind by kind, each kind folded away unless something in it is chosen: forty boxes at once are too many to read. */
function Bodies({ bodies, chosen }: { bodies: Choices["bodies"]; chosen: readonly string[] }) {
  const t = useTexts("consultations");
  const { field } = useRefilled();
  const { error } = field("bodies");
  const kinds = [...Map.groupBy(bodies, ({ kind }) => kind)];
  return kinds.map(([kind, members], at) => (
    <DetailsBlock
      key={kind}
      summary={t("draft.of-kind", { kind: t(`organisation:kind.${kind}`), count: members.length })}
      open={members.some(({ id }) => chosen.includes(id)) || (at === 0 && error !== undefined)}
    >
      <CheckboxGroup
        name="bodies"
        {...(at === 0 ? {} : { id: `f-bodies-${kind}` })}
        label={t(`organisation:kind.${kind}`)}
        choices={members.map(({ id, name }) => ({ value: id, label: name }))}
        values={[...chosen]}
        {...(error && at === 0 ? { error } : {})}
      />
    </DetailsBlock>
  ));
}

/** Groups, bodies and others by e-mail. */
export function AddresseeFields({ choices, withGroups }: { choices: Choices; withGroups?: boolean }) {
  const t = useTexts("consultations");
  const { field, values } = useRefilled();
  const sent = "expectedVersion" in values;
  const chosen = (name: "groups" | "bodies") => (sent ? asList(values[name]) : choices.chosen[name]);
  const groups = field("groups");
  return (
    <>
      {withGroups && choices.groups.length > 0 && (
        <CheckboxGroup
          name="groups"
          label={t("draft.groups")}
          description={t("draft.groups-hint")}
          choices={choices.groups.map(({ id, name, reaches }) => ({
            value: id,
            label: t("draft.group-reaches", { name, count: reaches }),
          }))}
          values={[...chosen("groups")]}
          {...(groups.error ? { error: groups.error } : {})}
        />
      )}
      <Bodies bodies={choices.bodies} chosen={chosen("bodies")} />
      <TextArea
        {...field("outside", choices.chosen.outside)}
        label={t("draft.outside")}
        description={t("draft.outside-hint")}
        optional={t("web:optional")}
        rows={5}
      />
    </>
  );
}
