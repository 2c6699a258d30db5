import { page } from "../../platform/web/page.ts";
import type { PageHandle } from "../../platform/web/page-handle.ts";
import type { PageProps } from "../../platform/web/page-props.ts";
import { PageTitle } from "../../platform/web/page-title.tsx";
import { show } from "../../platform/web/problem.ts";
import { useFormats } from "../../platform/web/use-formats.ts";
import { useTexts } from "../../platform/web/use-texts.ts";
import { webhookLinks } from "../../platform/webhooks/links.ts";
import { type EndpointLine, listEndpoints } from "../../platform/webhooks/queries/list-endpoints.ts";
import { ActionLink } from "../../ui/action-link.tsx";
import { type Column, DataTable } from "../../ui/data-table.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { PageHeading } from "../../ui/page-heading.tsx";
import { HealthTag } from "../parts/health-tag.tsx";

export const handle: PageHandle = { trail: [{ href: "/api", label: "api:guide.title" }] };

export const loader = page(async ({ visit }) => ({
  endpoints: show(await listEndpoints(visit.world, visit.actor, {})),
}));

function useColumns(): Column<EndpointLine>[] {
  const t = useTexts("webhooks");
  const { moment, number } = useFormats();
  return [
    {
      key: "name",
      header: t("name"),
      primary: true,
      cell: ({ id, name }) => <a href={webhookLinks.page(id)}>{name}</a>,
    },
    { key: "body", header: t("body"), cell: ({ body }) => body },
    { key: "state", header: t("state"), nowrap: true, cell: (line) => <HealthTag line={line} /> },
    {
      key: "events",
      header: t("events"),
      cell: ({ events }) => events.map((kind) => t(`event.${kind}`)).join(", "),
    },
    {
      key: "last",
      header: t("last-received"),
      nowrap: true,
      cell: ({ lastReceived }) => (lastReceived ? moment(lastReceived) : t("never-received")),
    },
    {
      key: "dead",
      header: t("dead-count"),
      align: "end",
      cell: ({ id, dead }) =>
        dead > 0 ? <a href={`${webhookLinks.page(id)}?visa=dead`}>{number(dead)}</a> : number(dead),
    },
  ];
}

/** Which other systems are told of what, at which body, and whether it reaches them. */
export default function Webhooks({ loaderData: { endpoints } }: PageProps<typeof loader>) {
  const t = useTexts("webhooks");
  const columns = useColumns();
  const add = { href: webhookLinks.add, label: t("add") };
  return (
    <>
      <PageTitle title={t("title")} />
      <PageHeading title={t("title")} lead={t("lead")} action={<ActionLink {...add} />} />
      <DataTable
        caption={t("title")}
        captionHidden
        rows={endpoints}
        rowKey={({ id }) => id}
        columns={columns}
        empty={<EmptyState title={t("none")} text={t("none-text")} action={add} />}
      />
      <ActionLink href="/api" label={t("guide")} kind="tertiary" />
    </>
  );
}
