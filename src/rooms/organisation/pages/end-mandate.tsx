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
import { endMandate } from "../commands/end-mandate.ts";
import { need } from "../parts/need.ts";
import { bodyPage } from "../queries/body-page.ts";

export const handle: PageHandle = { trail: [{ href: "/organisation", label: "organisation:organisation" }] };

export const loader = page(async ({ visit, params }) => {
  need(visit, manageOrganisation, null);
  const { body, mandates } = show(await bodyPage(visit.world, visit.actor, { slug: params.slug, day: visit.today }));
  const mandate = mandates.find(({ id }) => id === params.id) ?? show(missing());
  return { body, mandate, today: visit.today, coming: Temporal.PlainDate.compare(mandate.from, visit.today) > 0 };
});

export const action = form(
  ({ visit, params, fields }) =>
    endMandate(visit.world, visit.actor, { ...fields, mandate: params.id }, visit.requestId),
  ({ slug }) => `/organisation/${slug}?klart=organisation.mandate-ended`,
);

export default function EndMandate({ loaderData: { body, mandate, today, coming } }: PageProps<typeof loader>) {
  const t = useTexts("organisation");
  const { frame, field } = useRefilled();
  const from = mandate.from.toString();
  return (
    <>
      <PageTitle title={t("mandate.end")} />
      <ConfirmPage
        {...frame}
        kicker={body.name}
        question={t("mandate.end-question", {
          name: mandate.name,
          position: t(`position.${mandate.position}`).toLocaleLowerCase(),
        })}
        consequences={[coming ? t("mandate.end-coming", { from }) : t("mandate.end-kept")]}
        confirm={{ label: t("mandate.end") }}
        cancel={{ href: `/organisation/${body.slug}`, label: t("web:cancel") }}
        fields={{ expectedVersion: String(mandate.version), ...(coming ? { to: from } : {}) }}
      >
        {!coming && (
          <DateField
            {...field("to", (mandate.to ?? today).toString())}
            label={t("last-day")}
            description={t("day-help")}
          />
        )}
      </ConfirmPage>
    </>
  );
}
