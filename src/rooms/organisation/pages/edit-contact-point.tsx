import { missing } from "../../../kernel/outcome.ts";
import { form, page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { PageTitle } from "../../../platform/web/page-title.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { ActionLink } from "../../../ui/action-link.tsx";
import { ButtonRow } from "../../../ui/button-row.tsx";
import { FormFrame } from "../../../ui/form-frame.tsx";
import { HiddenFields } from "../../../ui/hidden-fields.tsx";
import { PageHeading } from "../../../ui/page-heading.tsx";
import { keepContactPoints } from "../actions.ts";
import { setContactPoint } from "../commands/set-contact-point.ts";
import { ContactForm } from "../parts/contact-form.tsx";
import { ContactStatus } from "../parts/contact-status.tsx";
import { need } from "../parts/need.ts";
import { bodyPage } from "../queries/body-page.ts";

export const handle: PageHandle = { trail: [{ href: "/organisation", label: "organisation:organisation" }] };

export const loader = page(async ({ visit, params }) => {
  const { body, contactPoints } = show(
    await bodyPage(visit.world, visit.actor, { slug: params.slug, day: visit.today }),
  );
  need(visit, keepContactPoints, body.id);
  const point = contactPoints.find(({ id }) => id === params.id) ?? show(missing());
  return { body, point, today: visit.today };
});

export const action = form(
  ({ visit, params, fields }) =>
    setContactPoint(visit.world, visit.actor, { ...fields, point: params.id }, visit.requestId),
  ({ slug }) => `/organisation/${slug}?klart=organisation.contact-set#kontaktvagar`,
);

export default function EditContactPoint({ loaderData: { body, point, today } }: PageProps<typeof loader>) {
  const t = useTexts("organisation");
  const { frame } = useRefilled();
  const remove = (
    <ActionLink
      href={`/organisation/${body.slug}/kontaktvagar/${point.id}/ta-bort`}
      label={t("end-contact")}
      kind="secondary"
    />
  );
  return (
    <>
      <PageTitle title={t("edit-contact")} />
      <PageHeading
        title={t("edit-contact")}
        kicker={body.name}
        meta={<ContactStatus verified={point.verified_day} today={today} />}
        action={remove}
      />
      <FormFrame {...frame}>
        <HiddenFields fields={{ expectedVersion: String(point.version) }} />
        <ContactForm stored={point} />
        <ButtonRow
          buttons={[{ label: t("web:save") }]}
          cancel={{ href: `/organisation/${body.slug}`, label: t("web:cancel") }}
        />
      </FormFrame>
    </>
  );
}
