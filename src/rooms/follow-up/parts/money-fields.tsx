import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { DetailsBlock } from "../../../ui/details-block.tsx";
import { SelectField } from "../../../ui/select-field.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { fundings, originKinds } from "../model.ts";
import type { ActivityFacts } from "../queries/activity-facts.ts";

type Stored = { stored: ActivityFacts | null };

/** Folded away, since few need it, unless something stands there or is wrong. */
function useOpen(names: readonly string[], filled: boolean): boolean {
  const { field, values } = useRefilled();
  return filled || names.some((name) => (values[name] ?? "") !== "" || field(name).error !== undefined);
}

function Money({ stored }: Stored) {
  const t = useTexts("follow-up");
  const { field } = useRefilled();
  const optional = t("web:optional");
  const open = useOpen(["cost", "funding", "fundingNote"], stored?.cost != null || stored?.funding != null);
  return (
    <DetailsBlock summary={t("activity.money")} open={open}>
      <TextField
        {...field("cost", stored?.cost?.toString() ?? "")}
        label={t("activity.cost")}
        optional={optional}
        inputMode="numeric"
        width="short"
      />
      <SelectField
        {...field("funding", stored?.funding ?? "")}
        label={t("activity.funding")}
        placeholder={t("activity.funding-none")}
        choices={fundings.map((one) => ({ value: one, label: t(`funding.${one}`) }))}
      />
      <TextField
        {...field("fundingNote", stored?.fundingNote ?? "")}
        label={t("activity.funding-note")}
        optional={optional}
      />
    </DetailsBlock>
  );
}

function Origin({ stored }: Stored) {
  const t = useTexts("follow-up");
  const { field } = useRefilled();
  const optional = t("web:optional");
  const open = useOpen(["originKind", "originTitle", "originAddress"], stored?.originKind != null);
  return (
    <DetailsBlock summary={t("activity.origin")} open={open}>
      <SelectField
        {...field("originKind", stored?.originKind ?? "")}
        label={t("activity.origin-kind")}
        placeholder={t("activity.origin-none")}
        choices={originKinds.map((one) => ({ value: one, label: t(`origin.${one}`) }))}
      />
      <TextField
        {...field("originTitle", stored?.originTitle ?? "")}
        label={t("activity.origin-title")}
        optional={optional}
      />
      <TextField
        {...field("originAddress", stored?.originAddress ?? "")}
        label={t("activity.origin-address")}
        description={t("activity.address-help")}
        optional={optional}
      />
    </DetailsBlock>
  );
}

/** What an activity costs and what it came out of. */
export function MoneyFields({ stored }: Stored) {
  return (
    <>
      <Money stored={stored} />
      <Origin stored={stored} />
    </>
  );
}
