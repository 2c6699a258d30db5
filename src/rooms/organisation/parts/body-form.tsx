import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { SelectField } from "../../../ui/select-field.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { bodyKinds } from "../model.ts";
import { useNames } from "./use-names.ts";

type Option = { slug: string; name: string; name_en: string | null };
type Stored = {
  kind: string;
  name: string;
  name_en: string | null;
  short_name: string;
  administration: string | null;
  email: string | null;
  parent: string | null;
};

function Names({ stored }: { stored?: Stored | undefined }) {
  const t = useTexts("organisation");
  const { field } = useRefilled();
  const correct = stored ? { description: t("body.name-correct") } : {};
  const short = { label: t("body.short-name"), description: t("body.short-name-help"), width: "short" as const };
  return (
    <>
      <TextField {...field("name", stored?.name)} label={t("body.name")} {...correct} />
      <TextField {...field("nameEn", stored?.name_en)} label={t("body.name-en")} optional={t("web:optional")} />
      <TextField {...field("shortName", stored?.short_name)} {...short} />
    </>
  );
}

/** What is said of a body, to fill in or change. */
export function BodyForm({ bodies, stored }: { bodies: readonly Option[]; stored?: Stored }) {
  const t = useTexts("organisation");
  const nameOf = useNames();
  const { field } = useRefilled();
  const optional = t("web:optional");
  const kinds = bodyKinds.map((value) => ({ value, label: t(`kind.${value}`) }));
  const above = bodies.map(({ slug, name, name_en }) => ({ value: slug, label: nameOf(name, name_en) }));
  const parent = { label: t("body.parent"), description: t("body.parent-help"), placeholder: t("body.no-parent") };
  const administration = { label: t("body.administration"), description: t("body.administration-help") };
  return (
    <>
      <SelectField {...field("kind", stored?.kind)} label={t("body.kind")} choices={kinds} placeholder={t("choose")} />
      <Names stored={stored} />
      <SelectField {...field("parent", stored?.parent)} {...parent} optional={optional} choices={above} />
      <TextField {...field("administration", stored?.administration)} {...administration} optional={optional} />
      <TextField
        {...field("email", stored?.email)}
        label={t("body.email")}
        type="email"
        optional={optional}
        spellCheck={false}
      />
    </>
  );
}
