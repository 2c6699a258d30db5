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
import { endPerson } from "../commands/end-person.ts";
import { need } from "../parts/need.ts";
import { personPage } from "../queries/person-page.ts";

export const handle: PageHandle = {
  trail: [
    { href: "/organisation", label: "organisation:organisation" },
    { href: "/organisation/personer", label: "organisation:people" },
  ],
};

export const loader = page(async ({ visit, params }) => {
  need(visit, manageOrganisation, null);
  return { person: show(await personPage(visit.world, visit.actor, { id: params.id })).person, today: visit.today };
});

export const action = form(
  ({ visit, params, fields }) => endPerson(visit.world, visit.actor, { ...fields, person: params.id }, visit.requestId),
  ({ id }) => `/organisation/personer/${id}?klart=organisation.person-ended`,
);

export default function EndPerson({ loaderData: { person, today } }: PageProps<typeof loader>) {
  const t = useTexts("organisation");
  const { frame, field } = useRefilled();
  return (
    <>
      <PageTitle title={t("end-person")} />
      <ConfirmPage
        {...frame}
        question={t("end-person-question", { name: person.name })}
        consequences={[t("end-person-roles"), t("later-withdrawn"), t("end-person-sign-in"), t("end-person-kept")]}
        confirm={{ label: t("end-person") }}
        cancel={{ href: `/organisation/personer/${person.id}`, label: t("web:cancel") }}
        fields={{ expectedVersion: String(person.version) }}
      >
        <DateField {...field("day", today.toString())} label={t("last-day")} description={t("day-help")} />
      </ConfirmPage>
    </>
  );
}
