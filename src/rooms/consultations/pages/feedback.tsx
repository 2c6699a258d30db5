import { page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { show } from "../../../platform/web/problem.ts";
import { useFormats } from "../../../platform/web/use-formats.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { ActionLink } from "../../../ui/action-link.tsx";
import { ActionRow } from "../../../ui/action-row.tsx";
import { DataTable } from "../../../ui/data-table.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { StatusTag } from "../../../ui/status-tag.tsx";
import { handlingOutcomes } from "../model.ts";
import { CompilingHeading } from "../parts/compiling-heading.tsx";
import { compileBrief } from "../queries/compile-brief.ts";
import { type FeedbackLine, feedbackList } from "../queries/feedback-list.ts";
import { compilingLinks } from "../rules/compiling-links.ts";

export const handle: PageHandle = { trail: [{ href: "/remisser", label: "consultations:compiling.trail" }] };

export const loader = page(async ({ visit, params }) => {
  const asked = { consultation: params.id };
  const brief = show(await compileBrief(visit.world, visit.actor, asked));
  return { brief, lines: show(await feedbackList(visit.world, visit.actor, asked)) };
});

type Data = PageProps<typeof loader>["loaderData"];

function Told({ toldAt, unhandled }: FeedbackLine) {
  const t = useTexts("consultations");
  const { moment } = useFormats();
  if (toldAt) return <StatusTag tone="success" label={t("feedback.told", { at: moment(toldAt) })} />;
  return unhandled > 0 ? (
    <StatusTag tone="warning" label={t("feedback.left", { count: unhandled })} />
  ) : (
    <StatusTag tone="info" label={t("feedback.ready")} />
  );
}

function Lines({ brief, lines }: Data) {
  const t = useTexts("consultations");
  return (
    <DataTable
      caption={t("feedback.list")}
      rows={lines}
      rowKey={({ consulteeId }) => consulteeId}
      empty={<EmptyState title={t("answers.none")} />}
      columns={[
        {
          key: "name",
          header: t("answers.who"),
          primary: true,
          cell: ({ consulteeId, name }) => <a href={compilingLinks.feedbackTo(brief.id, consulteeId)}>{name}</a>,
        },
        { key: "count", header: t("answers.viewpoints"), align: "end", cell: ({ viewpoints }) => String(viewpoints) },
        ...handlingOutcomes.map((outcome) => ({
          key: outcome,
          header: t(`handling.outcome.${outcome}`),
          align: "end" as const,
          cell: (line: FeedbackLine) => String(line[outcome]),
        })),
        { key: "told", header: t("feedback.state"), cardLabel: false, cell: (line) => <Told {...line} /> },
      ]}
    />
  );
}

/** What is left to handle comes before closing, which can be done all the same. */
function Acts({ brief, left }: Pick<Data, "brief"> & { left: number }) {
  const t = useTexts("consultations");
  const handles = left > 0 && brief.allowed.has("compile");
  return (
    <ActionRow>
      {handles && <ActionLink href={compilingLinks.handle(brief.id)} label={t("workbench.next", { left })} />}
      {brief.allowed.has("close") && (
        <ActionLink
          href={compilingLinks.close(brief.id)}
          label={t("feedback.close")}
          kind={handles ? "secondary" : "primary"}
        />
      )}
    </ActionRow>
  );
}

/** Who is told what when the consultation is closed. */
export default function Feedback({ loaderData }: PageProps<typeof loader>) {
  const t = useTexts("consultations");
  const { dayOf } = useFormats();
  const { brief } = loaderData;
  return (
    <>
      <CompilingHeading
        brief={brief}
        tab="feedback"
        title={t("feedback.title")}
        lead={brief.closedAt ? t("feedback.lead-closed", { day: dayOf(brief.closedAt) }) : t("feedback.lead")}
        action={<Acts brief={brief} left={brief.viewpoints - brief.handled} />}
      />
      <Lines {...loaderData} />
    </>
  );
}
