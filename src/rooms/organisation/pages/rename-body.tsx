import { form, page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { PageTitle } from "../../../platform/web/page-title.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { ButtonRow } from "../../../ui/button-row.tsx";
import { DateField } from "../../../ui/date-field.tsx";
import { FormFrame } from "../../../ui/form-frame.tsx";
import { HiddenFields } from "../../../ui/hidden-fields.tsx";
import { PageHeading } from "../../../ui/page-heading.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { manageOrganisation } from "../actions.ts";
import { renameBody } from "../commands/rename-body.ts";
import { need } from "../parts/need.ts";
import { bodyPage } from "../queries/body-page.ts";

export const handle: PageHandle = { trail: [{ href: "/organisation", label: "organisation:organisation" }] };

export const loader = page(async ({ visit, params }) => {
  need(visit, manageOrganisation, null);
  const { body } = show(await bodyPage(visit.world, visit.actor, { slug: params.slug, day: visit.today }));
  return { body, today: visit.today };
});

export const action = form(
  ({ visit, params, fields }) =>
    renameBody(visit.world, visit.actor, { ...fields, body: params.slug }, visit.requestId),
  ({ slug }) => `/organisation/${slug}?klart=organisation.body-renamed`,
);

export default function RenameBody({ loaderData: { body, today } }: PageProps<typeof loader>) {
  const t = useTexts("organisation");
  const { frame, field } = useRefilled();
  return (
    <>
      <PageTitle title={t("rename-body")} />
      <PageHeading title={t("rename-body")} kicker={body.name} lead={t("rename-body-lead", { name: body.name })} />
      <FormFrame {...frame}>
        <HiddenFields fields={{ expectedVersion: String(body.version) }} />
        <TextField {...field("name")} label={t("body.new-name")} />
        <TextField {...field("nameEn")} label={t("body.new-name-en")} optional={t("web:optional")} />
        <TextField
          {...field("shortName", body.short_name)}
          label={t("body.short-name")}
          description={t("body.short-name-help")}
          width="short"
        />
        <DateField
          {...field("day", today.toString())}
          label={t("body.named-from")}
          description={t("body.named-from-help")}
        />
        <ButtonRow
          buttons={[{ label: t("rename-body") }]}
          cancel={{ href: `/organisation/${body.slug}`, label: t("web:cancel") }}
        />
      </FormFrame>
    </>
  );
}
