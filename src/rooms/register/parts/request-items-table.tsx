import { useFormats } from "../../../platform/web/use-formats.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { ActionLink } from "../../../ui/action-link.tsx";
import { ActionRow } from "../../../ui/action-row.tsx";
import { type Column, DataTable } from "../../../ui/data-table.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { StatusTag } from "../../../ui/status-tag.tsx";
import type { RequestItem } from "../queries/request-items.ts";
import { caseLinks } from "../rules/case-links.ts";
import { DecisionTag } from "./decision-tag.tsx";
import { disclosureLinks } from "./disclosure-links.ts";

type ItemsProps = { request: string; items: readonly RequestItem[]; open: boolean };

function Title({ item }: { item: RequestItem }) {
  const t = useTexts("register");
  return (
    <>
      <a href={caseLinks.document(item.documentId)}>{item.publicTitle}</a>
      {item.protectedTitle && <div>{t("protected-text", { text: item.protectedTitle })}</div>}
      {item.secrecyProvision && (
        <div>
          <StatusTag tone="warning" label={t("disclosure.marked", { provision: item.secrecyProvision })} />
        </div>
      )}
    </>
  );
}

function Decision({ item }: { item: RequestItem }) {
  const t = useTexts("register");
  const { moment } = useFormats();
  const { decision, provision, reason, decidedBy, decidedAt } = item;
  return (
    <>
      <DecisionTag decision={decision} />
      {provision && <div>{provision}</div>}
      {reason && <div>{reason}</div>}
      {decidedAt && <div>{t("disclosure.decided-by", { who: decidedBy ?? "–", at: moment(decidedAt) })}</div>}
    </>
  );
}

function Steps({ request, item }: { request: string; item: RequestItem }) {
  const t = useTexts("register");
  const decided = item.decision !== null;
  return (
    <ActionRow>
      <ActionLink
        href={disclosureLinks.decide(request, item.id)}
        label={decided ? t("disclosure.decide-again") : t("disclosure.decide")}
        kind="secondary"
      />
      {!decided && (
        <ActionLink href={disclosureLinks.remove(request, item.id)} label={t("disclosure.remove")} kind="tertiary" />
      )}
    </ActionRow>
  );
}

/** The records of a request, what was decided on each, and why. */
export function RequestItemsTable({ request, items, open }: ItemsProps) {
  const t = useTexts("register");
  const steps: Column<RequestItem> = {
    key: "steps",
    header: t("disclosure.steps"),
    cardLabel: false,
    cell: (item) => <Steps request={request} item={item} />,
  };
  const columns: Column<RequestItem>[] = [
    {
      key: "number",
      header: t("disclosure.record"),
      cell: (item) => t("disclosure.record-number", { number: item.caseNumber, document: item.document }),
    },
    { key: "title", header: t("document.title"), primary: true, cell: (item) => <Title item={item} /> },
    { key: "decision", header: t("disclosure.decision-is"), cell: (item) => <Decision item={item} /> },
    ...(open ? [steps] : []),
  ];
  const none = <EmptyState title={t("disclosure.no-items")} text={t("disclosure.no-items-text")} />;
  return (
    <DataTable
      caption={t("disclosure.items")}
      captionHidden
      rows={items}
      rowKey={({ id }) => id}
      columns={columns}
      empty={none}
    />
  );
}
