import { useFormats } from "../../platform/web/use-formats.ts";
import { useTexts } from "../../platform/web/use-texts.ts";
import { webhookLinks } from "../../platform/webhooks/links.ts";
import type { EndpointLine } from "../../platform/webhooks/queries/list-endpoints.ts";
import { ActionLink } from "../../ui/action-link.tsx";
import { ActionRow } from "../../ui/action-row.tsx";
import { PageSection } from "../../ui/page-section.tsx";
import { SummaryList } from "../../ui/summary-list.tsx";

type Props = { line: EndpointLine; bothHold: boolean };

/** Where a receiver is and what it is told of, with what can be done about it. */
export function EndpointFacts({ line, bothHold }: Props) {
  const t = useTexts("webhooks");
  const { moment } = useFormats();
  const { id, url, events, createdAt, createdBy, previousUntil, lastReceived } = line;
  const made = createdBy ? t("made-by", { at: moment(createdAt), name: createdBy }) : moment(createdAt);
  const secret = bothHold && previousUntil ? t("secret-both", { at: moment(previousUntil) }) : t("secret-hidden");
  const change = { href: webhookLinks.act(id, "andra"), label: t("web:change") };
  return (
    <PageSection heading={t("facts")} id="om">
      <SummaryList
        rows={[
          { term: t("address"), value: <code>{url}</code>, change },
          { term: t("events"), value: events.map((kind) => t(`event.${kind}`)).join(", "), change },
          {
            term: t("secret-term"),
            value: secret,
            change: { href: webhookLinks.act(id, "hemlighet"), label: t("secret-change") },
          },
          { term: t("last-received"), value: lastReceived ? moment(lastReceived) : t("never-received") },
          { term: t("made"), value: made },
        ]}
      />
      <ActionRow>
        {line.state === "active" && (
          <ActionLink href={webhookLinks.act(id, "pausa")} label={t("pause")} kind="secondary" />
        )}
        <ActionLink href={webhookLinks.act(id, "ta-bort")} label={t("remove")} kind="secondary" />
      </ActionRow>
    </PageSection>
  );
}
