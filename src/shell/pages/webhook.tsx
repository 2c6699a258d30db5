import { z } from "zod";
import { form, page } from "../../platform/web/page.ts";
import type { PageHandle } from "../../platform/web/page-handle.ts";
import type { PageProps } from "../../platform/web/page-props.ts";
import { PageTitle } from "../../platform/web/page-title.tsx";
import { show } from "../../platform/web/problem.ts";
import { useFormats } from "../../platform/web/use-formats.ts";
import { useRefilled } from "../../platform/web/use-refilled.ts";
import { useTexts } from "../../platform/web/use-texts.ts";
import { resumeEndpoint } from "../../platform/webhooks/commands/resume-endpoint.ts";
import { sendTest } from "../../platform/webhooks/commands/send-test.ts";
import { webhookLinks } from "../../platform/webhooks/links.ts";
import { deliveryStates } from "../../platform/webhooks/model.ts";
import { listDeliveries } from "../../platform/webhooks/queries/list-deliveries.ts";
import { newSecret } from "../../platform/webhooks/shown-secret.ts";
import { ActionForm } from "../../ui/action-form.tsx";
import { ActionLink } from "../../ui/action-link.tsx";
import { CodeBlock } from "../../ui/code-block.tsx";
import { FormErrors } from "../../ui/form-errors.tsx";
import { Notice } from "../../ui/notice.tsx";
import { PageHeading } from "../../ui/page-heading.tsx";
import { PageSection } from "../../ui/page-section.tsx";
import { Pagination } from "../../ui/pagination.tsx";
import { TabsNav } from "../../ui/tabs-nav.tsx";
import { DeliveryTable } from "../parts/delivery-table.tsx";
import { EndpointFacts } from "../parts/endpoint-facts.tsx";
import { EndpointNotice } from "../parts/endpoint-notice.tsx";
import { HealthTag } from "../parts/health-tag.tsx";
import { openEndpoint } from "../parts/open-endpoint.ts";
import { webhookTrail } from "../parts/webhook-trail.ts";

export const handle: PageHandle = { trail: webhookTrail };

/** What the address asks for; anything else is as if it were not there. */
const asked = z.object({
  visa: z.enum(deliveryStates).optional().catch(undefined),
  sida: z.coerce.number().int().min(1).max(10_000).optional().catch(undefined),
});

export const loader = page(async ({ visit, params, url, request }) => {
  const line = await openEndpoint(visit, params.id);
  const { visa: state, sida } = asked.parse(Object.fromEntries(url.searchParams));
  const listed = show(
    await listDeliveries(visit.world, visit.actor, { endpoint: line.id, state, ...(sida ? { page: sida } : {}) }),
  );
  const secret = newSecret.read(request.headers.get("cookie"), line.id);
  if (secret) visit.setCookie(newSecret.cookie({ id: line.id, secret: "" }, visit.secure));
  const { previousUntil } = line;
  const bothHold = previousUntil !== null && Temporal.Instant.compare(previousUntil, visit.world.now()) > 0;
  return { line, ...listed, state: state ?? null, secret, bothHold };
});

export const action = form<object>(
  ({ visit, fields, params }) =>
    fields.act === "start"
      ? resumeEndpoint(visit.world, visit.actor, { endpoint: params.id }, visit.requestId)
      : sendTest(visit.world, visit.actor, { endpoint: params.id }, visit.requestId),
  (_, { params, fields }) =>
    `${webhookLinks.page(params.id ?? "")}?klart=webhooks.${fields.act === "start" ? "resumed" : "tested"}`,
);

type Data = PageProps<typeof loader>["loaderData"];

/** The secret, this once. */
function NewSecret({ line, secret, bothHold }: Data) {
  const t = useTexts("webhooks");
  if (secret === null) return null;
  return (
    <PageSection heading={t("shown.title", { name: line.name })}>
      <p>{t("shown.text")}</p>
      <CodeBlock label={t("secret-term")} code={secret} />
      <Notice tone="info">{[...(bothHold ? [t("shown.both")] : []), t("shown.lost")].join(" ")}</Notice>
    </PageSection>
  );
}

function Messages({ line, deliveries, state, page: at, more }: Data) {
  const t = useTexts("webhooks");
  const { number } = useFormats();
  const here = (view: string | null, to = 1) => {
    const search = new URLSearchParams({ ...(view ? { visa: view } : {}), ...(to > 1 ? { sida: String(to) } : {}) });
    return webhookLinks.page(line.id) + (search.size > 0 ? `?${search}` : "");
  };
  const views = [null, ...deliveryStates].map((view) => ({
    href: here(view),
    label: t(`view.${view ?? "all"}`),
    count: number(line[view ?? "all"]),
    current: view === state,
  }));
  const again = line.dead > 0 && line.state === "active" && (
    <ActionLink href={webhookLinks.act(line.id, "skicka-igen")} label={t("again-all")} kind="secondary" />
  );
  return (
    <PageSection heading={t("messages")} action={again}>
      <TabsNav label={t("messages")} tabs={views} />
      <DeliveryTable endpoint={line.id} rows={deliveries} />
      {(at > 1 || more) && (
        <Pagination
          label={t("messages")}
          range={t("range", { page: number(at) })}
          {...(at > 1 ? { previous: { href: here(state, at - 1), label: t("newer") } } : {})}
          {...(more ? { next: { href: here(state, at + 1), label: t("older") } } : {})}
        />
      )}
    </PageSection>
  );
}

/** One receiver: how it is doing, what it is told of, and what became of every message. */
export default function Webhook({ loaderData }: PageProps<typeof loader>) {
  const t = useTexts("webhooks");
  const { frame } = useRefilled();
  const { line, bothHold, secret } = loaderData;
  const next =
    line.state === "active" ? (
      <ActionForm label={t("test")} fields={{ act: "test" }} kind={secret === null ? "primary" : "secondary"} />
    ) : (
      <ActionForm label={t("start")} fields={{ act: "start" }} kind="primary" />
    );
  return (
    <>
      <PageTitle title={line.name} />
      <PageHeading kicker={line.body} title={line.name} meta={<HealthTag line={line} />} action={next} />
      <FormErrors heading={frame.errorHeading} errors={frame.errors} />
      <NewSecret {...loaderData} />
      {secret === null && <EndpointNotice line={line} />}
      <Messages {...loaderData} />
      <EndpointFacts line={line} bothHold={bothHold} />
    </>
  );
}
