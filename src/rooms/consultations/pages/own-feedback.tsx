import { page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { PageTitle } from "../../../platform/web/page-title.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useFormats } from "../../../platform/web/use-formats.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { PageHeading } from "../../../ui/page-heading.tsx";
import { StatusTag } from "../../../ui/status-tag.tsx";
import { OutcomeList } from "../parts/outcome-list.tsx";
import { ownFeedback } from "../queries/own-feedback.ts";

export const handle: PageHandle = {
  trail: [
    { href: "/remisser", label: "consultations:compiling.trail" },
    { href: "/remisser/inkomna", label: "consultations:feedback.incoming-trail" },
  ],
};

export const loader = page(async ({ visit, params }) =>
  show(await ownFeedback(visit.world, visit.actor, { consultee: params.consulteeId })),
);

/** What became of what one's own body answered, and why. */
export default function OwnFeedback({ loaderData: { asked, viewpoints } }: PageProps<typeof loader>) {
  const t = useTexts("consultations");
  const { dayOf } = useFormats();
  const title = t("feedback.own-title");
  const kicker = `${asked.sender} ${asked.number}: ${asked.title}`;
  return (
    <>
      <PageTitle title={`${title} – ${kicker}`} />
      <PageHeading
        title={title}
        kicker={kicker}
        lead={t("feedback.own-lead", { sender: asked.sender, name: asked.name })}
        {...(asked.closedAt
          ? { meta: <StatusTag tone="success" label={t("feedback.closed", { day: dayOf(asked.closedAt) })} /> }
          : {})}
      />
      <OutcomeList viewpoints={viewpoints} />
    </>
  );
}
