import { form, page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { ActPage } from "../../../platform/web/pages/act-page.tsx";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { TextField } from "../../../ui/text-field.tsx";
import { addForeignNumber } from "../commands/add-foreign-number.ts";
import { openCase } from "../parts/open-act.ts";
import { caseLinks } from "../rules/case-links.ts";

export const handle: PageHandle = { trail: [{ href: "/diarium", label: "register:list.title" }] };

export const loader = page(async (asked) => ({ brief: await openCase(asked, "add-number") }));

export const action = form(
  async ({ visit, fields, params }) =>
    addForeignNumber(visit.world, visit.actor, { ...fields, case: params.id }, visit.requestId),
  (_, { params }) => `${caseLinks.page(params.id ?? "")}?klart=register.number-added`,
);

/** The number somebody else gave the matter. */
export default function AddForeignNumber({ loaderData: { brief } }: PageProps<typeof loader>) {
  const t = useTexts("register");
  const { field } = useRefilled();
  return (
    <ActPage
      title={t("act.add-number")}
      kicker={`${brief.number} ${brief.publicSubject}`}
      back={caseLinks.page(brief.id)}
      submit={t("number.submit")}
    >
      <TextField
        {...field("foreignNumber")}
        label={t("field.foreignNumber")}
        description={t("hint.as-written")}
        width="medium"
      />
      <TextField {...field("saidBy")} label={t("field.saidBy")} optional={t("web:optional")} />
    </ActPage>
  );
}
