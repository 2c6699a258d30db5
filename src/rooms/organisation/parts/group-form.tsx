import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { CheckboxGroup } from "../../../ui/checkbox-group.tsx";
import { DetailsBlock } from "../../../ui/details-block.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { bodyKinds } from "../model.ts";
import { useNames } from "./use-names.ts";

type Option = { slug: string; name: string; name_en: string | null };
type Stored = { name: string; kinds: readonly string[]; members: readonly string[] };

const asList = (value: string | string[] | undefined): string[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];

/** What a group addressee is made of: kinds, or bodies that are named. */
export function GroupForm({ bodies, stored }: { bodies: readonly Option[]; stored?: Stored }) {
  const t = useTexts("organisation");
  const nameOf = useNames();
  const { field, values } = useRefilled();
  const sent = "name" in values;
  const chosen = (name: "kinds" | "members") => (sent ? asList(values[name]) : [...(stored?.[name] ?? [])]);
  const kinds = field("kinds");
  const members = field("members");
  const named = chosen("members");
  return (
    <>
      <TextField {...field("name", stored?.name)} label={t("group.name")} description={t("group.name-help")} />
      <CheckboxGroup
        name="kinds"
        label={t("group.kinds")}
        description={t("group.kinds-help")}
        choices={bodyKinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
        values={chosen("kinds")}
        {...(kinds.error ? { error: kinds.error } : {})}
      />
      <DetailsBlock summary={t("group.members-summary")} open={named.length > 0 || members.error !== undefined}>
        <CheckboxGroup
          name="members"
          label={t("group.members")}
          description={t("group.members-help")}
          choices={bodies.map(({ slug, name, name_en }) => ({ value: slug, label: nameOf(name, name_en) }))}
          values={named}
          {...(members.error ? { error: members.error } : {})}
        />
      </DetailsBlock>
    </>
  );
}
