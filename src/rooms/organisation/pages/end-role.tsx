import { missing } from "../../../kernel/outcome.ts";
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
import { endRole } from "../commands/end-role.ts";
import { need } from "../parts/need.ts";
import { useNames } from "../parts/use-names.ts";
import { personPage } from "../queries/person-page.ts";

export const handle: PageHandle = {
  trail: [
    { href: "/organisation", label: "organisation:organisation" },
    { href: "/organisation/personer", label: "organisation:people" },
  ],
};

export const loader = page(async ({ visit, params }) => {
  need(visit, manageOrganisation, null);
  const { person, roles } = show(await personPage(visit.world, visit.actor, { id: params.id }));
  const role = roles.find(({ id }) => id === params.role) ?? show(missing());
  return { person, role, today: visit.today, coming: Temporal.PlainDate.compare(role.from, visit.today) > 0 };
});

export const action = form(
  ({ visit, params, fields }) => endRole(visit.world, visit.actor, { ...fields, role: params.role }, visit.requestId),
  ({ person }) => `/organisation/personer/${person}?klart=organisation.role-ended`,
);

export default function EndRole({ loaderData: { person, role, today, coming } }: PageProps<typeof loader>) {
  const t = useTexts("organisation");
  const nameOf = useNames();
  const { frame, field } = useRefilled();
  const named = {
    role: t(`shell:role.${role.role}`).toLocaleLowerCase(),
    body: nameOf(role.body, role.body_en),
    from: role.from.toString(),
  };
  const fields = { expectedVersion: String(role.version), ...(coming ? { to: role.from.toString() } : {}) };
  return (
    <>
      <PageTitle title={t("end-role")} />
      <ConfirmPage
        {...frame}
        question={t("role.end-question", { name: person.name, ...named })}
        consequences={coming ? [t("role.end-coming", named)] : [t("role.end-rights"), t("role.end-kept")]}
        confirm={{ label: t("end-role") }}
        cancel={{ href: `/organisation/personer/${person.id}`, label: t("web:cancel") }}
        fields={fields}
      >
        {!coming && (
          <DateField
            {...field("to", (role.to ?? today).toString())}
            label={t("last-day")}
            description={t("day-help")}
          />
        )}
      </ConfirmPage>
    </>
  );
}
