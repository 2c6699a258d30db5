import { form, page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { ActPage } from "../../../platform/web/pages/act-page.tsx";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { RadioGroup } from "../../../ui/radio-group.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { relateCases } from "../commands/relate-cases.ts";
import { openCase } from "../parts/open-act.ts";
import { caseLinks } from "../rules/case-links.ts";

export const handle: PageHandle = { trail: [{ href: "/diarium", label: "register:list.title" }] };

export const loader = page(async (asked) => ({ brief: await openCase(asked, "relate") }));

export const action = form(
  async ({ visit, fields, params }) =>
    relateCases(visit.world, visit.actor, { ...fields, case: params.id }, visit.requestId),
  (_, { params }) => `${caseLinks.page(params.id ?? "")}?klart=register.cases-related`,
);

/** Ties the case to another by its number. */
export default function RelateCases({ loaderData: { brief } }: PageProps<typeof loader>) {
  const t = useTexts("register");
  const { field } = useRefilled();
  const kinds = (["related", "successor_of", "continued_by"] as const).map((value) => ({
    value,
    label: t(`relation-means.${value}`),
  }));
  return (
    <ActPage
      title={t("act.relate")}
      kicker={`${brief.number} ${brief.publicSubject}`}
      back={caseLinks.page(brief.id)}
      submit={t("relate.submit")}
    >
      <TextField {...field("other")} label={t("field.other")} description={t("hint.number-as-typed")} width="medium" />
      <RadioGroup {...field("kind", "related")} label={t("field.kind")} choices={kinds} />
    </ActPage>
  );
}
