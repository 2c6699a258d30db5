import { redirect } from "react-router";
import { page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { PageTitle } from "../../../platform/web/page-title.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { FilterForm } from "../../../ui/filter-form.tsx";
import { PageHeading } from "../../../ui/page-heading.tsx";
import { manageOrganisation } from "../actions.ts";
import { address } from "../parts/address.ts";
import { need } from "../parts/need.ts";
import { useNames } from "../parts/use-names.ts";
import { listChoices } from "../queries/list-choices.ts";
import { personPage } from "../queries/person-page.ts";

export const handle: PageHandle = {
  trail: [
    { href: "/organisation", label: "organisation:organisation" },
    { href: "/organisation/personer", label: "organisation:people" },
  ],
};

/** A role is given at a body, and which units there are to choose among depends on it: so the body is chosen first. */
export const loader = page(async ({ visit, params, url }) => {
  need(visit, manageOrganisation, null);
  const { person } = show(await personPage(visit.world, visit.actor, { id: params.id }));
  const bodies = show(await listChoices(visit.world, visit.actor, { andComing: true }));
  const chosen = bodies.find(({ slug }) => slug === url.searchParams.get("organ"));
  if (chosen)
    throw redirect(address(`/organisation/${chosen.slug}/roller/ny`, [["person", person.email ?? person.id]]), 303);
  return { person, bodies };
});

export default function ChooseBody({ loaderData: { person, bodies } }: PageProps<typeof loader>) {
  const t = useTexts("organisation");
  const nameOf = useNames();
  const choices = bodies.map(({ slug, name, name_en }) => ({ value: slug, label: nameOf(name, name_en) }));
  return (
    <>
      <PageTitle title={t("give-role")} />
      <PageHeading title={t("give-role")} kicker={person.name} lead={t("choose-body-lead")} />
      <FilterForm
        label={t("give-role")}
        action={`/organisation/personer/${person.id}/roll/ny`}
        fields={[{ kind: "select", name: "organ", label: t("body.body"), any: t("choose"), choices }]}
        submitLabel={t("go-on")}
      />
    </>
  );
}
