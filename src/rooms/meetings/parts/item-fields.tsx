import { RichTextField } from "../../../platform/paper/web/rich-text-field.tsx";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { SelectField } from "../../../ui/select-field.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { itemGroups } from "../model.ts";
import type { SettledItem } from "../queries/settled-item.ts";

type WrittenItem = Pick<SettledItem, "title" | "group" | "caseNumber" | "proposed">;

/** What the meeting's own items say: title, where on the agenda, which case, and what is proposed. */
export function ItemFields({ item }: { item: WrittenItem | null }) {
  const t = useTexts("meetings");
  const { field } = useRefilled();
  const optional = t("web:optional");
  const groups = itemGroups.map((group) => ({ value: group, label: t(`group.${group}`) }));
  const proposed = field("proposed");
  return (
    <>
      <TextField {...field("title", item?.title)} label={t("field.title")} description={t("hint.title")} />
      <SelectField {...field("group", item?.group ?? "decisions")} label={t("field.group")} choices={groups} />
      <TextField
        {...field("caseNumber", item?.caseNumber)}
        label={t("field.caseNumber")}
        description={t("hint.caseNumber")}
        optional={optional}
        width="medium"
      />
      <RichTextField
        {...proposed}
        value={proposed.value ?? item?.proposed ?? ""}
        label={t("field.proposed")}
        description={t("hint.proposed")}
        optional={optional}
        rows={6}
      />
    </>
  );
}
