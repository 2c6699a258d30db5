import { form, page } from "../../platform/web/page.ts";
import type { PageHandle } from "../../platform/web/page-handle.ts";
import type { PageProps } from "../../platform/web/page-props.ts";
import { PageTitle } from "../../platform/web/page-title.tsx";
import { useRefilled } from "../../platform/web/use-refilled.ts";
import { useTexts } from "../../platform/web/use-texts.ts";
import { removeEndpoint } from "../../platform/webhooks/commands/remove-endpoint.ts";
import { webhookLinks } from "../../platform/webhooks/links.ts";
import { ConfirmPage } from "../../ui/confirm-page.tsx";
import { openEndpoint } from "../parts/open-endpoint.ts";
import { webhookTrail } from "../parts/webhook-trail.ts";

export const handle: PageHandle = { trail: webhookTrail };

export const loader = page(async ({ visit, params }) => ({ line: await openEndpoint(visit, params.id) }));

export const action = form(
  ({ visit, params }) => removeEndpoint(visit.world, visit.actor, { endpoint: params.id }, visit.requestId),
  () => `${webhookLinks.list}?klart=webhooks.removed`,
);

/** Asks before a receiver is taken away for good. */
export default function RemoveWebhook({ loaderData: { line } }: PageProps<typeof loader>) {
  const t = useTexts("webhooks");
  const { frame } = useRefilled();
  return (
    <>
      <PageTitle title={t("remove-submit")} />
      <ConfirmPage
        {...frame}
        question={t("remove-question", { name: line.name })}
        consequences={[t("remove-all"), t("remove-for-ever")]}
        confirm={{ label: t("remove-submit") }}
        cancel={{ href: webhookLinks.page(line.id), label: t("web:cancel") }}
      />
    </>
  );
}
