import { listTokenBodies } from "../../platform/identity/api-tokens/list-token-bodies.ts";
import { form, page } from "../../platform/web/page.ts";
import type { PageHandle } from "../../platform/web/page-handle.ts";
import type { PageProps } from "../../platform/web/page-props.ts";
import { PageTitle } from "../../platform/web/page-title.tsx";
import { show } from "../../platform/web/problem.ts";
import { useRefilled } from "../../platform/web/use-refilled.ts";
import { useTexts } from "../../platform/web/use-texts.ts";
import { addEndpoint } from "../../platform/webhooks/commands/add-endpoint.ts";
import { lookAtAddress } from "../../platform/webhooks/commands/look-at-address.ts";
import { webhookLinks } from "../../platform/webhooks/links.ts";
import { newSecret } from "../../platform/webhooks/shown-secret.ts";
import { ButtonRow } from "../../ui/button-row.tsx";
import { FormFrame } from "../../ui/form-frame.tsx";
import { PageHeading } from "../../ui/page-heading.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { AddressField, EventFields } from "../parts/endpoint-fields.tsx";
import { webhookTrail } from "../parts/webhook-trail.ts";

export const handle: PageHandle = { trail: webhookTrail };

export const loader = page(async ({ visit }) => ({
  bodies: show(await listTokenBodies(visit.world, visit.actor, {})),
}));

export const action = form(
  async ({ visit, fields }) => {
    const url = await lookAtAddress(visit.world, visit.actor, fields.url);
    return addEndpoint(visit.world, visit.actor, { ...fields, url }, visit.requestId);
  },
  (made, { visit }) => {
    visit.setCookie(newSecret.cookie(made, visit.secure));
    return webhookLinks.page(made.id);
  },
);

/** Which system is to be told of what, at which body. */
export default function NewWebhook({ loaderData: { bodies } }: PageProps<typeof loader>) {
  const t = useTexts("webhooks");
  const { frame, field } = useRefilled();
  return (
    <>
      <PageTitle title={t("add")} />
      <PageHeading title={t("add")} lead={t("add-lead")} />
      <FormFrame {...frame}>
        <TextField {...field("name")} label={t("name")} description={t("name-hint")} />
        <SelectField
          {...field("body")}
          label={t("body")}
          description={t("body-hint")}
          placeholder={t("choose-body")}
          choices={bodies.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <AddressField />
        <EventFields />
        <ButtonRow
          buttons={[{ label: t("add-submit") }]}
          cancel={{ href: webhookLinks.list, label: t("web:cancel") }}
        />
      </FormFrame>
    </>
  );
}
