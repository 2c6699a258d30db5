import { form, page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { PageTitle } from "../../../platform/web/page-title.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { ButtonRow } from "../../../ui/button-row.tsx";
import { FormFrame } from "../../../ui/form-frame.tsx";
import { HiddenFields } from "../../../ui/hidden-fields.tsx";
import { PageHeading } from "../../../ui/page-heading.tsx";
import { manageOrganisation } from "../actions.ts";
import { changeBody } from "../commands/change-body.ts";
import { BodyForm } from "../parts/body-form.tsx";
import { need } from "../parts/need.ts";
import { bodyPage } from "../queries/body-page.ts";
import { listChoices } from "../queries/list-choices.ts";

export const handle: PageHandle = { trail: [{ href: "/organisation", label: "organisation:organisation" }] };

export const loader = page(async ({ visit, params }) => {
  need(visit, manageOrganisation, null);
  const { body, family } = show(await bodyPage(visit.world, visit.actor, { slug: params.slug, day: visit.today }));
  const bodies = show(await listChoices(visit.world, visit.actor, {}));
  const parent = family.find(({ above }) => above);
  // The body above may have ended since; it still has to be among the choices, or saving would silently drop it.
  const choices = parent && !bodies.some(({ slug }) => slug === parent.slug) ? [...bodies, parent] : bodies;
  return { body: { ...body, parent: parent?.slug ?? null }, bodies: choices.filter(({ slug }) => slug !== body.slug) };
});

export const action = form(
  ({ visit, params, fields }) =>
    changeBody(visit.world, visit.actor, { ...fields, body: params.slug }, visit.requestId),
  ({ slug }) => `/organisation/${slug}?klart=organisation.body-changed`,
);

export default function EditBody({ loaderData: { body, bodies } }: PageProps<typeof loader>) {
  const t = useTexts("organisation");
  const { frame } = useRefilled();
  return (
    <>
      <PageTitle title={t("edit-body")} />
      <PageHeading title={t("edit-body")} kicker={body.name} lead={t("edit-body-lead")} />
      <FormFrame {...frame}>
        <HiddenFields fields={{ expectedVersion: String(body.version) }} />
        <BodyForm bodies={bodies} stored={body} />
        <ButtonRow
          buttons={[{ label: t("web:save") }]}
          cancel={{ href: `/organisation/${body.slug}`, label: t("web:cancel") }}
        />
      </FormFrame>
    </>
  );
}
