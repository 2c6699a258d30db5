import { redirect } from "react-router";
import { missing } from "../../kernel/outcome.ts";
import { listDemoPeople } from "../../platform/identity/list-demo-people.ts";
import { sessionCookie } from "../../platform/identity/session-cookie.ts";
import { signInInDemo } from "../../platform/identity/sign-in-in-demo.ts";
import { form, page } from "../../platform/web/page.ts";
import type { PageProps } from "../../platform/web/page-props.ts";
import { PageTitle } from "../../platform/web/page-title.tsx";
import { show } from "../../platform/web/problem.ts";
import { safeReturn } from "../../platform/web/safe-return.ts";
import { useRefilled } from "../../platform/web/use-refilled.ts";
import { useLanguage, useTexts } from "../../platform/web/use-texts.ts";
import { rooms } from "../../rooms.ts";
import { ActionForm } from "../../ui/action-form.tsx";
import { DataTable } from "../../ui/data-table.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { FormErrors } from "../../ui/form-errors.tsx";
import { PageHeading } from "../../ui/page-heading.tsx";
import { DemoLinks } from "../parts/demo-links.tsx";

export const loader = page(async ({ visit, url }) => {
  if (visit.actor.kind === "person") throw redirect("/", 303);
  const people = visit.demo ? show(await listDemoPeople(visit.world, visit.actor, {})) : [];
  const links = visit.demo ? await Promise.all(rooms.map((room) => room.demoLinks?.(visit.world) ?? [])) : [];
  return { people, links: links.flat(), demo: visit.demo, target: safeReturn(url.searchParams.get("till")) };
}, "everyone");

export const action = form(
  async ({ visit, fields }) => {
    if (!visit.demo) return missing();
    const allowed = await visit.world.limitTries("sign-in", visit.address, 120);
    if (!allowed.ok) return allowed;
    const outcome = await signInInDemo(visit.world, visit.actor, fields, visit.requestId);
    if (outcome.ok) visit.setCookie(sessionCookie(outcome.value.secret, visit.secure));
    return outcome;
  },
  (_, { fields }) => safeReturn(typeof fields.target === "string" ? fields.target : null),
  "everyone",
);

export default function SignIn({ loaderData: { people, links, demo, target } }: PageProps<typeof loader>) {
  const t = useTexts("shell");
  const language = useLanguage();
  const { frame } = useRefilled();
  return (
    <>
      <PageTitle title={t("sign-in")} />
      <PageHeading title={t("sign-in-title")} lead={demo ? t("sign-in-demo-lead") : t("sign-in-none")} />
      <FormErrors heading={frame.errorHeading} errors={frame.errors} />
      {demo && (
        <DataTable
          caption={t("sign-in-people")}
          captionHidden
          rows={people}
          rowKey={(person) => person.id}
          empty={<EmptyState title={t("sign-in-no-people")} text={t("sign-in-seed")} />}
          columns={[
            { key: "name", header: t("sign-in-who"), primary: true, cell: (person) => person.name },
            { key: "role", header: t("sign-in-role"), cell: (person) => person.roles ?? t("role.none") },
            { key: "errand", header: t("sign-in-errand"), cell: (person) => person.errand[language] },
            {
              key: "choose",
              header: t("sign-in-choose"),
              cardLabel: false,
              cell: (person) => (
                <ActionForm
                  label={t("sign-in-as", { name: person.given_name })}
                  fields={{ person: person.id, target }}
                  kind="secondary"
                />
              ),
            },
          ]}
        />
      )}
      {demo && <DemoLinks links={links} />}
    </>
  );
}
