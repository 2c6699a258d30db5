import { missing } from "../../kernel/outcome.ts";
import { listOutbox } from "../../platform/delivery/list-outbox.ts";
import { page } from "../../platform/web/page.ts";
import type { PageProps } from "../../platform/web/page-props.ts";
import { PageTitle } from "../../platform/web/page-title.tsx";
import { show } from "../../platform/web/problem.ts";
import { useFormats } from "../../platform/web/use-formats.ts";
import { useTexts } from "../../platform/web/use-texts.ts";
import { DataTable } from "../../ui/data-table.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { PageHeading } from "../../ui/page-heading.tsx";
import { Prose } from "../../ui/prose.tsx";
import { StatusTag } from "../../ui/status-tag.tsx";
import type { Tone } from "../../ui/tone.ts";

export const loader = page(async ({ visit }) => {
  if (!visit.demo) show(missing());
  return { messages: show(await listOutbox(visit.world, visit.actor, {})) };
});

const tones: Record<string, Tone> = { waiting: "info", sent: "success", shown: "success", failed: "danger" };

/** In the demo nothing leaves the house: this page shows what would have been sent. */
export default function Outbox({ loaderData: { messages } }: PageProps<typeof loader>) {
  const t = useTexts("shell");
  const { moment } = useFormats();
  return (
    <>
      <PageTitle title={t("outbox")} />
      <PageHeading title={t("outbox")} lead={t("outbox-lead")} />
      <DataTable
        caption={t("outbox")}
        captionHidden
        rows={messages}
        rowKey={(message) => message.id}
        empty={<EmptyState title={t("outbox-empty")} text={t("outbox-empty-text")} />}
        columns={[
          { key: "subject", header: t("outbox-subject"), primary: true, cell: (message) => message.subject },
          { key: "recipient", header: t("outbox-recipient"), cell: (message) => message.recipient },
          { key: "content", header: t("outbox-content"), cell: (message) => <Prose>{message.content}</Prose> },
          { key: "at", header: t("outbox-at"), cell: (message) => moment(message.created_at) },
          {
            key: "state",
            header: t("outbox-state"),
            cell: (message) => (
              <StatusTag tone={tones[message.state] ?? "neutral"} label={t(`outbox-states.${message.state}`)} />
            ),
          },
        ]}
      />
    </>
  );
}
