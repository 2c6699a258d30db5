import { missing } from "../../../kernel/outcome.ts";
import { form, page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { PageTitle } from "../../../platform/web/page-title.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { ConfirmPage } from "../../../ui/confirm-page.tsx";
import { keepContactPoints } from "../actions.ts";
import { endContactPoint } from "../commands/end-contact-point.ts";
import { need } from "../parts/need.ts";
import { bodyPage } from "../queries/body-page.ts";

export const handle: PageHandle = { trail: [{ href: "/organisation", label: "organisation:organisation" }] };

export const loader = page(async ({ visit, params }) => {
  const { body, contactPoints } = show(
    await bodyPage(visit.world, visit.actor, { slug: params.slug, day: visit.today }),
  );
  need(visit, keepContactPoints, body.id);
  return { body, point: contactPoints.find(({ id }) => id === params.id) ?? show(missing()) };
});

export const action = form(
  ({ visit, params, fields }) =>
    endContactPoint(visit.world, visit.actor, { ...fields, point: params.id }, visit.requestId),
  ({ slug }) => `/organisation/${slug}?klart=organisation.contact-ended#kontaktvagar`,
);

export default function EndContactPoint({ loaderData: { body, point } }: PageProps<typeof loader>) {
  const t = useTexts("organisation");
  const { frame } = useRefilled();
  return (
    <>
      <PageTitle title={t("end-contact")} />
      <ConfirmPage
        {...frame}
        kicker={body.name}
        question={t("contact.end-question", { value: point.value })}
        consequences={[t("contact.end-shown"), t("contact.end-kept")]}
        confirm={{ label: t("end-contact") }}
        cancel={{ href: `/organisation/${body.slug}`, label: t("web:cancel") }}
        fields={{ expectedVersion: String(point.version) }}
      />
    </>
  );
}
