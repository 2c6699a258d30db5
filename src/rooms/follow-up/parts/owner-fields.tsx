import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { SelectField } from "../../../ui/select-field.tsx";
import { TextField } from "../../../ui/text-field.tsx";

type Owned = { ownerId: string | null; ownerName: string | null; ownerRole: string | null; ownerLeft: boolean };
type OwnerFieldsProps = { people: readonly { id: string; name: string }[]; stored: Owned | null };

/** Who answers for it. One who has left stands among the choices until another is chosen, and is said to have left. */
export function OwnerFields({ people, stored }: OwnerFieldsProps) {
  const t = useTexts("follow-up");
  const { field } = useRefilled();
  const choices = people.map(({ id, name }) => ({ value: id, label: name }));
  const gone = stored?.ownerId && !people.some(({ id }) => id === stored.ownerId) ? stored.ownerId : null;
  const before = gone ? [{ value: gone, label: t("owner.who-left", { name: stored?.ownerName ?? "" }) }] : [];
  return (
    <>
      <SelectField
        {...field("owner", stored?.ownerId ?? "")}
        label={t("owner.person")}
        {...(gone ? { description: t("owner.choose-new") } : {})}
        placeholder={t("owner.nobody")}
        choices={[...before, ...choices]}
      />
      <TextField
        {...field("ownerRole", stored?.ownerRole ?? "")}
        label={t("owner.role")}
        description={t("owner.role-help")}
        optional={t("web:optional")}
      />
    </>
  );
}
