import { form, page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { PageTitle } from "../../../platform/web/page-title.tsx";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { CheckboxField } from "../../../ui/checkbox-field.tsx";
import { ConfirmPage } from "../../../ui/confirm-page.tsx";
import { closeConsultation } from "../commands/close-consultation.ts";
import { openCompiling } from "../parts/open-compiling.ts";
import { compilingLinks } from "../rules/compiling-links.ts";

export const handle: PageHandle = { trail: [{ href: "/remisser", label: "consultations:compiling.trail" }] };

export const loader = page(async (asked) => ({ brief: await openCompiling(asked, "close") }));

export const action = form(
  async ({ visit, fields, params }) =>
    closeConsultation(visit.world, visit.actor, { ...fields, consultation: params.id }, visit.requestId),
  (_, { params }) => `${compilingLinks.feedback(params.id ?? "")}?klart=consultations.consultation-closed`,
);

/** Asks before a consultation is closed, says who is told, and what is left undone. */
export default function CloseConsultation({ loaderData: { brief } }: PageProps<typeof loader>) {
  const t = useTexts("consultations");
  const { frame, field } = useRefilled();
  const left = brief.viewpoints - brief.handled;
  const silent = brief.asked - brief.answered;
  const { error } = field("anyway");
  const consequences = [
    t("feedback.close-tells", { count: brief.answered }),
    t("feedback.close-shuts"),
    ...(silent > 0 ? [t("feedback.close-silent", { count: silent })] : []),
    ...(brief.waiting > 0 ? [t("feedback.close-waiting", { count: brief.waiting })] : []),
    ...(brief.reportState === "final" ? [] : [t("feedback.close-report")]),
  ];
  return (
    <>
      <PageTitle title={t("feedback.close")} />
      <ConfirmPage
        {...frame}
        question={t("feedback.close-question")}
        kicker={`${brief.caseNumber} ${brief.title}`}
        consequences={consequences}
        confirm={{ label: t("feedback.close"), kind: "primary" }}
        cancel={{ href: compilingLinks.feedback(brief.id), label: t("web:cancel") }}
      >
        {left > 0 && (
          <CheckboxField name="anyway" label={t("feedback.anyway", { count: left })} {...(error ? { error } : {})} />
        )}
      </ConfirmPage>
    </>
  );
}
