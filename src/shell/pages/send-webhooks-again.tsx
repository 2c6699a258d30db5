import { form, page } from "../../platform/web/page.ts";
import type { PageHandle } from "../../platform/web/page-handle.ts";
import type { PageProps } from "../../platform/web/page-props.ts";
import { PageTitle } from "../../platform/web/page-title.tsx";
import { useRefilled } from "../../platform/web/use-refilled.ts";
import { useTexts } from "../../platform/web/use-texts.ts";
import { sendAgain } from "../../platform/webhooks/commands/send-again.ts";
import { webhookLinks } from "../../platform/webhooks/links.ts";
import { ConfirmPage } from "../../ui/confirm-page.tsx";
import { openEndpoint } from "../parts/open-endpoint.ts";
import { webhookTrail } from "../parts/webhook-trail.ts";

export const handle: PageHandle = { trail: webhookTrail };

export const loader = page(async ({ visit, params }) => ({ line: await openEndpoint(visit, params.id) }));

export const action = form(
  ({ visit, params }) => sendAgain(visit.world, visit.actor, { endpoint: params.id }, visit.requestId),
  (_, { params }) => `${webhookLinks.page(params.id ?? "")}?klart=webhooks.sent-again`,
);

/** Asks before everything that nobody took is sent again. */
export default function SendWebhooksAgain({ loaderData: { line } }: PageProps<typeof loader>) {
  const t = useTexts("webhooks");
  const { frame } = useRefilled();
  return (
    <>
      <PageTitle title={t("again-submit")} />
      <ConfirmPage
        {...frame}
        question={t("again-question", { name: line.name, count: line.dead })}
        consequences={[t("again-same"), t("again-tries")]}
        confirm={{ label: t("again-submit"), kind: "primary" }}
        cancel={{ href: webhookLinks.page(line.id), label: t("web:cancel") }}
      />
    </>
  );
}
