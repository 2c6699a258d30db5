import { useFormats } from "../../platform/web/use-formats.ts";
import { useTexts } from "../../platform/web/use-texts.ts";
import { webhookLinks } from "../../platform/webhooks/links.ts";
import type { DeliveryLine } from "../../platform/webhooks/queries/list-deliveries.ts";
import { type Column, DataTable } from "../../ui/data-table.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { DeliveryTag } from "./delivery-tag.tsx";
import { useAnswerWords } from "./use-answer-words.ts";

function useColumns(endpoint: string): Column<DeliveryLine>[] {
  const t = useTexts("webhooks");
  const { moment, number } = useFormats();
  const answer = useAnswerWords();
  return [
    {
      key: "what",
      header: t("what"),
      primary: true,
      cell: ({ id, kind }) => <a href={webhookLinks.delivery(endpoint, id)}>{t(`event.${kind}`)}</a>,
    },
    { key: "when", header: t("when"), nowrap: true, cell: ({ createdAt }) => moment(createdAt) },
    { key: "state", header: t("state"), nowrap: true, cell: ({ state }) => <DeliveryTag state={state} /> },
    {
      key: "answer",
      header: t("answer"),
      cell: ({ tries, lastStatus, lastProblem }) => (tries === 0 ? t("not-tried") : answer(lastStatus, lastProblem)),
    },
    { key: "tries", header: t("tries"), align: "end", cell: ({ tries }) => number(tries) },
    {
      key: "next",
      header: t("next-try"),
      nowrap: true,
      cell: ({ nextTryAt }) => (nextTryAt === null ? "–" : moment(nextTryAt)),
    },
  ];
}

/** Messages to one receiver, each leading to what was sent and every try. */
export function DeliveryTable({ endpoint, rows }: { endpoint: string; rows: readonly DeliveryLine[] }) {
  const t = useTexts("webhooks");
  const columns = useColumns(endpoint);
  return (
    <DataTable
      caption={t("messages")}
      captionHidden
      rows={rows}
      rowKey={({ id }) => id}
      columns={columns}
      empty={<EmptyState title={t("messages-none")} text={t("messages-none-text")} />}
    />
  );
}
