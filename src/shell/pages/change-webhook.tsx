import { form, page } from "../../platform/web/page.ts";
import type { PageHandle } from "../../platform/web/page-handle.ts";
import type { PageProps } from "../../platform/web/page-props.ts";
import { PageTitle } from "../../platform/web/page-title.tsx";
import { useRefilled } from "../../platform/web/use-refilled.ts";
import { useTexts } from "../../platform/web/use-texts.ts";
import { changeEndpoint } from "../../platform/webhooks/commands/change-endpoint.ts";
import { lookAtAddress } from "../../platform/webhooks/commands/look-at-address.ts";
import { webhookLinks } from "../../platform/webhooks/links.ts";
import { ButtonRow } from "../../ui/button-row.tsx";
import { FormFrame } from "../../ui/form-frame.tsx";
import { HiddenFields } from "../../ui/hidden-fields.tsx";
import { PageHeading } from "../../ui/page-heading.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { AddressField, EventFields } from "../parts/endpoint-fields.tsx";
import { openEndpoint } from "../parts/open-endpoint.ts";
import { webhookTrail } from "../parts/webhook-trail.ts";

export const handle: PageHandle = { trail: webhookTrail };

export const loader = page(async ({ visit, params }) => ({ line: await openEndpoint(visit, params.id) }));

export const action = form(
  async ({ visit, fields, params }) => {
    const url = await lookAtAddress(visit.world, visit.actor, fields.url);
    return changeEndpoint(visit.world, visit.actor, { ...fields, url, endpoint: params.id }, visit.requestId);
  },
  (_, { params }) => `${webhookLinks.page(params.id ?? "")}?klart=webhooks.changed`,
);

/** What a receiver is for, where it is and what it is told of; its body and its messages stay. */
export default function ChangeWebhook({ loaderData: { line } }: PageProps<typeof loader>) {
  const t = useTexts("webhooks");
  const { frame, field } = useRefilled();
  return (
    <>
      <PageTitle title={t("change")} />
      <PageHeading kicker={line.body} title={t("change")} />
      <FormFrame {...frame}>
        <HiddenFields fields={{ version: String(line.version) }} />
        <TextField {...field("name", line.name)} label={t("name")} description={t("name-hint")} />
        <AddressField stored={line} />
        <EventFields stored={line} />
        <ButtonRow
          buttons={[{ label: t("save") }]}
          cancel={{ href: webhookLinks.page(line.id), label: t("web:cancel") }}
        />
      </FormFrame>
    </>
  );
}
