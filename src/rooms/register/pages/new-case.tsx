import { dayOf } from "../../../kernel/day.ts";
import { form, page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { PageTitle } from "../../../platform/web/page-title.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { ActionLink } from "../../../ui/action-link.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { PageHeading } from "../../../ui/page-heading.tsx";
import { registerCase } from "../commands/register-case.ts";
import { withKeptFiles } from "../commands/with-kept-files.ts";
import { NewCaseForm } from "../parts/new-case-form.tsx";
import { registrationChoices } from "../queries/registration-choices.ts";

export const handle: PageHandle = { trail: [{ href: "/diarium", label: "register:list.title" }] };

export const loader = page(async ({ visit, url }) => {
  const register = url.searchParams.get("register");
  const choices = show(await registrationChoices(visit.world, visit.actor, { register }));
  return { choices, id: visit.world.newId(), today: dayOf(visit.world.now()).toString() };
});

export const action = form(
  async ({ visit, fields }) =>
    withKeptFiles(visit.world, fields.files, "files", (files) =>
      registerCase(visit.world, visit.actor, { firstDocument: "", ...fields, files }, visit.requestId),
    ),
  ({ id }) => `/diarium/arenden/${id}?klart=register.case-registered`,
  "signed-in",
  { brings: "files" },
);

/** Whoever keeps several registers says first in which one; officers and classes differ between them. */
function RegisterChoice({ registers }: { registers: readonly { id: string; name: string }[] }) {
  const t = useTexts("register");
  if (registers.length === 0) return <EmptyState title={t("new.no-register")} text={t("new.no-register-text")} />;
  return (
    <ul>
      {registers.map(({ id, name }) => (
        <li key={id}>
          <ActionLink href={`?register=${id}`} label={name} kind="secondary" />
        </li>
      ))}
    </ul>
  );
}

/** The most used page of the register: a few fields, everything else folded away, Enter sends it. */
export default function NewCase({ loaderData: { choices, id, today } }: PageProps<typeof loader>) {
  const t = useTexts("register");
  const chosen = choices.registers.find((register) => register.id === choices.chosen);
  return (
    <>
      <PageTitle title={t("new.title")} />
      <PageHeading
        title={t("new.title")}
        lead={chosen ? t("new.lead") : t("new.choose-register")}
        {...(chosen ? { kicker: chosen.name } : {})}
      />
      {chosen ? (
        <NewCaseForm register={chosen.id} choices={choices} id={id} today={today} />
      ) : (
        <RegisterChoice registers={choices.registers} />
      )}
    </>
  );
}
