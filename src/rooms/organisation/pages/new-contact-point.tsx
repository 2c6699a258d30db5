import { form, page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { PageTitle } from "../../../platform/web/page-title.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { ButtonRow } from "../../../ui/button-row.tsx";
import { FormFrame } from "../../../ui/form-frame.tsx";
import { PageHeading } from "../../../ui/page-heading.tsx";
import { keepContactPoints } from "../actions.ts";
import { setContactPoint } from "../commands/set-contact-point.ts";
import { ContactForm } from "../parts/contact-form.tsx";
import { need } from "../parts/need.ts";
import { bodyPage } from "../queries/body-page.ts";

export const handle: PageHandle = { trail: [{ href: "/organisation", label: "organisation:organisation" }] };

export const loader = page(async ({ visit, params }) => {
  const { body } = show(await bodyPage(visit.world, visit.actor, { slug: params.slug, day: visit.today }));
  need(visit, keepContactPoints, body.id);
  return { body, owner: visit.actor.name };
});

export const action = form(
  ({ visit, params, fields }) =>
    setContactPoint(visit.world, visit.actor, { ...fields, body: params.slug }, visit.requestId),
  ({ slug }) => `/organisation/${slug}?klart=organisation.contact-set#kontaktvagar`,
);

export default function NewContactPoint({ loaderData: { body, owner } }: PageProps<typeof loader>) {
  const t = useTexts("organisation");
  const { frame } = useRefilled();
  return (
    <>
      <PageTitle title={t("add-contact")} />
      <PageHeading title={t("add-contact")} kicker={body.name} lead={t("add-contact-lead")} />
      <FormFrame {...frame}>
        <ContactForm stored={{ purpose: "", kind: "email", value: "", owner }} />
        <ButtonRow
          buttons={[{ label: t("add-contact") }]}
          cancel={{ href: `/organisation/${body.slug}`, label: t("web:cancel") }}
        />
      </FormFrame>
    </>
  );
}
