import { redirect } from "react-router";
import { form, page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { PageTitle } from "../../../platform/web/page-title.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { ButtonRow } from "../../../ui/button-row.tsx";
import { FormFrame } from "../../../ui/form-frame.tsx";
import { PageHeading } from "../../../ui/page-heading.tsx";
import { StatusTag } from "../../../ui/status-tag.tsx";
import { handleViewpoints } from "../commands/handle-viewpoints.ts";
import { HandlingFields } from "../parts/handling-fields.tsx";
import { openCompiling } from "../parts/open-compiling.ts";
import { ViewpointChoice } from "../parts/viewpoint-choice.tsx";
import { handlePage } from "../queries/handle-page.ts";
import { compilingLinks } from "../rules/compiling-links.ts";

export const handle: PageHandle = { trail: [{ href: "/remisser", label: "consultations:compiling.trail" }] };

export const loader = page(async (asked) => {
  const { visit, url } = asked;
  const brief = await openCompiling(asked, "compile");
  const given = { consultation: brief.id, viewpoints: url.searchParams.getAll("v") };
  const found = show(await handlePage(visit.world, visit.actor, given));
  if (found.chosen.length === 0)
    throw redirect(`${compilingLinks.workbench(brief.id)}?klart=consultations.all-handled`, 303);
  return { brief, ...found };
});

export const action = form(
  async ({ visit, fields, params }) =>
    handleViewpoints(visit.world, visit.actor, { ...fields, consultation: params.id }, visit.requestId),
  (_, { params, fields }) => {
    const id = params.id ?? "";
    return fields.do === "next"
      ? `${compilingLinks.handle(id)}?klart=consultations.viewpoints-handled`
      : `${compilingLinks.workbench(id)}?klart=consultations.viewpoints-handled`;
  },
);

/** What becomes of one or several viewpoints, why, and where it shows; those that say the same can be ticked along. */
export default function HandleViewpoints({ loaderData }: PageProps<typeof loader>) {
  const t = useTexts("consultations");
  const { frame } = useRefilled();
  const { brief, chosen, left } = loaderData;
  const kicker = `${brief.caseNumber} ${brief.title}`;
  const progress = t("workbench.progress", { handled: brief.handled, count: brief.viewpoints });
  return (
    <>
      <PageTitle title={`${t("handling.title", { count: chosen.length })} – ${kicker}`} />
      <PageHeading
        title={t("handling.title", { count: chosen.length })}
        kicker={kicker}
        lead={t("handling.lead")}
        meta={<StatusTag tone="info" label={progress} />}
      />
      <FormFrame {...frame}>
        <ViewpointChoice {...loaderData} />
        <HandlingFields {...loaderData} />
        <ButtonRow
          buttons={[
            ...(left > 1 ? [{ label: t("handling.save-next"), name: "do", value: "next" }] : []),
            { label: t("web:save") },
          ]}
          cancel={{ href: compilingLinks.workbench(brief.id), label: t("web:cancel") }}
        />
      </FormFrame>
    </>
  );
}
