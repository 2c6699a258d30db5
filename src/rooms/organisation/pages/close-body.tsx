import { form, page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { PageTitle } from "../../../platform/web/page-title.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { ConfirmPage } from "../../../ui/confirm-page.tsx";
import { DateField } from "../../../ui/date-field.tsx";
import { manageOrganisation } from "../actions.ts";
import { closeBody } from "../commands/close-body.ts";
import { need } from "../parts/need.ts";
import { bodyPage } from "../queries/body-page.ts";

export const handle: PageHandle = { trail: [{ href: "/organisation", label: "organisation:organisation" }] };

export const loader = page(async ({ visit, params }) => {
  need(visit, manageOrganisation, null);
  const { body } = show(await bodyPage(visit.world, visit.actor, { slug: params.slug, day: visit.today }));
  return { body };
});

export const action = form(
  ({ visit, params, fields }) => closeBody(visit.world, visit.actor, { ...fields, body: params.slug }, visit.requestId),
  ({ slug }) => `/organisation/${slug}?klart=organisation.body-closed`,
);

export default function CloseBody({ loaderData: { body } }: PageProps<typeof loader>) {
  const t = useTexts("organisation");
  const { frame, field } = useRefilled();
  return (
    <>
      <PageTitle title={t("close-body")} />
      <ConfirmPage
        {...frame}
        question={t("close.question", { name: body.name })}
        lead={t("close.lead")}
        consequences={[t("close.ends"), t("later-withdrawn"), t("merge.kept")]}
        confirm={{ label: t("close-body") }}
        cancel={{ href: `/organisation/${body.slug}`, label: t("web:cancel") }}
        fields={{ expectedVersion: String(body.version) }}
      >
        <DateField {...field("day")} label={t("last-day")} description={t("day-help")} />
      </ConfirmPage>
    </>
  );
}
