import { form, page } from "../../platform/web/page.ts";
import type { PageHandle } from "../../platform/web/page-handle.ts";
import type { PageProps } from "../../platform/web/page-props.ts";
import { PageTitle } from "../../platform/web/page-title.tsx";
import { show } from "../../platform/web/problem.ts";
import { useFormats } from "../../platform/web/use-formats.ts";
import { useRefilled } from "../../platform/web/use-refilled.ts";
import { useTexts } from "../../platform/web/use-texts.ts";
import { sendAgain } from "../../platform/webhooks/commands/send-again.ts";
import { webhookLinks } from "../../platform/webhooks/links.ts";
import { readDelivery } from "../../platform/webhooks/queries/read-delivery.ts";
import { messageBody, messageId } from "../../platform/webhooks/sending/message-body.ts";
import { ActionForm } from "../../ui/action-form.tsx";
import { ActionLink } from "../../ui/action-link.tsx";
import { CodeBlock } from "../../ui/code-block.tsx";
import { DataTable } from "../../ui/data-table.tsx";
import { FormErrors } from "../../ui/form-errors.tsx";
import { PageHeading } from "../../ui/page-heading.tsx";
import { PageSection } from "../../ui/page-section.tsx";
import { DeliveryTag } from "../parts/delivery-tag.tsx";
import { useAnswerWords } from "../parts/use-answer-words.ts";
import { webhookTrail } from "../parts/webhook-trail.ts";

export const handle: PageHandle = { trail: webhookTrail };

export const loader = page(async ({ visit, params }) => {
  const asked = { endpoint: params.id, delivery: params.delivery };
  const { event, ...delivery } = show(await readDelivery(visit.world, visit.actor, asked));
  const body = JSON.stringify(JSON.parse(messageBody(event, visit.world.origin)), null, 2);
  return { ...delivery, kind: event.kind, at: event.at, id: messageId(event), body };
});

export const action = form(
  ({ visit, params }) =>
    sendAgain(visit.world, visit.actor, { endpoint: params.id, delivery: params.delivery }, visit.requestId),
  (_, { params }) => `${webhookLinks.delivery(params.id ?? "", params.delivery ?? "")}?klart=webhooks.sent-again`,
);

type Data = PageProps<typeof loader>["loaderData"];

function Attempts({ attempts, state, nextTryAt }: Data) {
  const t = useTexts("webhooks");
  const { moment } = useFormats();
  const answer = useAnswerWords();
  return (
    <PageSection heading={t("attempts")}>
      <DataTable
        caption={t("attempts")}
        captionHidden
        rows={attempts}
        rowKey={({ id }) => id}
        empty={<p>{t("attempts-none")}</p>}
        columns={[
          { key: "at", header: t("attempt-at"), primary: true, nowrap: true, cell: ({ at }) => moment(at) },
          { key: "answer", header: t("answer"), cell: ({ status, problem }) => answer(status, problem) },
        ]}
      />
      {state === "waiting" && nextTryAt && <p>{`${t("next-try")}: ${moment(nextTryAt)}`}</p>}
    </PageSection>
  );
}

/** One message: what is sent sign for sign, and every try to send it. */
export default function WebhookMessage({ loaderData }: PageProps<typeof loader>) {
  const t = useTexts("webhooks");
  const { moment } = useFormats();
  const { frame } = useRefilled();
  const { endpoint, kind, at, id, body, state } = loaderData;
  const again = state === "dead" && endpoint.state === "active";
  const meta = (
    <>
      <DeliveryTag state={state} />
      <span>{moment(at)}</span>
    </>
  );
  return (
    <>
      <PageTitle title={t(`event.${kind}`)} />
      <PageHeading
        kicker={t("delivery-title", { name: endpoint.name })}
        title={t(`event.${kind}`)}
        meta={meta}
        {...(again ? { action: <ActionForm label={t("again-one")} kind="primary" /> } : {})}
      />
      <FormErrors heading={frame.errorHeading} errors={frame.errors} />
      <PageSection heading={t("sent-content")}>
        <CodeBlock label={t("sent-content")} code={body} />
        <p>{t("sent-id", { id })}</p>
      </PageSection>
      <Attempts {...loaderData} />
      <ActionLink href={webhookLinks.page(endpoint.id)} label={t("back")} kind="secondary" />
    </>
  );
}
