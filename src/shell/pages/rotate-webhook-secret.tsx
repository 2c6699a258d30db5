import { form, page } from "../../platform/web/page.ts";
import type { PageHandle } from "../../platform/web/page-handle.ts";
import type { PageProps } from "../../platform/web/page-props.ts";
import { PageTitle } from "../../platform/web/page-title.tsx";
import { useRefilled } from "../../platform/web/use-refilled.ts";
import { useTexts } from "../../platform/web/use-texts.ts";
import { oldSecretHolds, rotateSecret } from "../../platform/webhooks/commands/rotate-secret.ts";
import { webhookLinks } from "../../platform/webhooks/links.ts";
import { newSecret } from "../../platform/webhooks/shown-secret.ts";
import { ConfirmPage } from "../../ui/confirm-page.tsx";
import { RadioGroup } from "../../ui/radio-group.tsx";
import { openEndpoint } from "../parts/open-endpoint.ts";
import { webhookTrail } from "../parts/webhook-trail.ts";

export const handle: PageHandle = { trail: webhookTrail };

export const loader = page(async ({ visit, params }) => ({ line: await openEndpoint(visit, params.id) }));

export const action = form(
  ({ visit, fields, params }) =>
    rotateSecret(visit.world, visit.actor, { ...fields, endpoint: params.id }, visit.requestId),
  (made, { visit }) => {
    visit.setCookie(newSecret.cookie(made, visit.secure));
    return webhookLinks.page(made.id);
  },
);

/** Gives a receiver a new secret, with or without a day of grace for the old one. */
export default function RotateWebhookSecret({ loaderData: { line } }: PageProps<typeof loader>) {
  const t = useTexts("webhooks");
  const { frame, field } = useRefilled();
  return (
    <>
      <PageTitle title={t("rotate-submit")} />
      <ConfirmPage
        {...frame}
        question={t("rotate-question", { name: line.name })}
        consequences={[t("rotate-shown"), t("rotate-receiver")]}
        confirm={{ label: t("rotate-submit"), kind: "primary" }}
        cancel={{ href: webhookLinks.page(line.id), label: t("web:cancel") }}
      >
        <RadioGroup
          {...field("old", "day")}
          label={t("rotate-old")}
          choices={oldSecretHolds.map((old) => ({
            value: old,
            label: t(`rotate-old-${old}`),
            description: t(`rotate-old-${old}-about`),
          }))}
        />
      </ConfirmPage>
    </>
  );
}
