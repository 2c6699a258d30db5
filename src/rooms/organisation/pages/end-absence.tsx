import { forbidden, missing } from "../../../kernel/outcome.ts";
import { form, page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { PageTitle } from "../../../platform/web/page-title.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { ConfirmPage } from "../../../ui/confirm-page.tsx";
import { withdrawAbsence } from "../commands/withdraw-absence.ts";
import { mayRecordAbsence } from "../parts/may-record-absence.ts";
import { personPage } from "../queries/person-page.ts";

export const handle: PageHandle = {
  trail: [
    { href: "/organisation", label: "organisation:organisation" },
    { href: "/organisation/personer", label: "organisation:people" },
  ],
};

export const loader = page(async ({ visit, params }) => {
  const data = show(await personPage(visit.world, visit.actor, { id: params.id }));
  if (!mayRecordAbsence(visit, data)) show(forbidden());
  const absence = data.absences.find(({ id }) => id === params.absence) ?? show(missing());
  return { person: data.person, absence, begun: Temporal.PlainDate.compare(absence.from, visit.today) < 0 };
});

export const action = form(
  ({ visit, params, fields }) =>
    withdrawAbsence(visit.world, visit.actor, { ...fields, absence: params.absence }, visit.requestId),
  ({ person }) => `/organisation/personer/${person}?klart=organisation.absence-withdrawn`,
);

export default function EndAbsence({ loaderData: { person, absence, begun } }: PageProps<typeof loader>) {
  const t = useTexts("organisation");
  const { frame } = useRefilled();
  const period = { from: absence.from.toString(), to: absence.to.toString() };
  return (
    <>
      <PageTitle title={t("withdraw-absence")} />
      <ConfirmPage
        {...frame}
        question={t("absence.withdraw-question", { name: person.name })}
        lead={t("period.closed", period)}
        consequences={[
          begun ? t("absence.withdraw-begun") : t("absence.withdraw-coming"),
          t("absence.withdraw-rights"),
        ]}
        confirm={{ label: t("withdraw-absence") }}
        cancel={{ href: `/organisation/personer/${person.id}`, label: t("web:cancel") }}
        fields={{ expectedVersion: String(absence.version) }}
      />
    </>
  );
}
