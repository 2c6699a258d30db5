import { listTokens, type TokenLine } from "../../platform/identity/api-tokens/list-tokens.ts";
import { page } from "../../platform/web/page.ts";
import type { PageHandle } from "../../platform/web/page-handle.ts";
import type { PageProps } from "../../platform/web/page-props.ts";
import { PageTitle } from "../../platform/web/page-title.tsx";
import { show } from "../../platform/web/problem.ts";
import { useFormats } from "../../platform/web/use-formats.ts";
import { useTexts } from "../../platform/web/use-texts.ts";
import { ActionLink } from "../../ui/action-link.tsx";
import { type Column, DataTable } from "../../ui/data-table.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { PageHeading } from "../../ui/page-heading.tsx";
import { StatusTag } from "../../ui/status-tag.tsx";
import type { Tone } from "../../ui/tone.ts";
import { VisuallyHidden } from "../../ui/visually-hidden.tsx";

export const handle: PageHandle = { trail: [{ href: "/api", label: "api:guide.title" }] };

export const loader = page(async ({ visit }) => ({ tokens: show(await listTokens(visit.world, visit.actor, {})) }));

const tones: Record<TokenLine["state"], Tone> = { valid: "success", expired: "neutral", revoked: "danger" };

function useColumns(): Column<TokenLine>[] {
  const t = useTexts("api");
  const { day, moment } = useFormats();
  const roles = (line: TokenLine) => line.roles.map((role) => t(`shell:role.${role}`)).join(", ");
  const made = ({ createdAt, createdBy }: TokenLine) =>
    createdBy ? t("keys.made-by", { at: moment(createdAt), name: createdBy }) : moment(createdAt);
  const revoke = ({ id, name, state }: TokenLine) =>
    state === "valid" ? (
      <a href={`/api-nycklar/${id}/aterkalla`}>
        {t("keys.revoke")}
        <VisuallyHidden>{` ${name}`}</VisuallyHidden>
      </a>
    ) : (
      "–"
    );
  return [
    { key: "name", header: t("keys.name"), primary: true, cell: ({ name }) => name },
    { key: "body", header: t("keys.body"), cell: ({ body }) => body },
    { key: "roles", header: t("keys.roles"), cell: roles },
    {
      key: "state",
      header: t("keys.state"),
      cell: ({ state }) => <StatusTag tone={tones[state]} label={t(`keys.states.${state}`)} />,
    },
    { key: "last", header: t("keys.last-day"), nowrap: true, cell: ({ lastDay }) => day(lastDay) },
    {
      key: "noted",
      header: t("keys.last-noted"),
      cell: ({ lastNoted }) => (lastNoted ? moment(lastNoted) : t("keys.never-noted")),
    },
    { key: "made", header: t("keys.made"), cell: made },
    { key: "acts", header: t("keys.acts"), cell: revoke },
  ];
}

/** Which other systems reach which body, until when, and when they last left something in the history. */
export default function ApiTokens({ loaderData: { tokens } }: PageProps<typeof loader>) {
  const t = useTexts("api");
  const columns = useColumns();
  const make = { href: "/api-nycklar/ny", label: t("keys.make") };
  return (
    <>
      <PageTitle title={t("keys.title")} />
      <PageHeading title={t("keys.title")} lead={t("keys.lead")} action={<ActionLink {...make} />} />
      <DataTable
        caption={t("keys.title")}
        captionHidden
        rows={tokens}
        rowKey={({ id }) => id}
        columns={columns}
        empty={<EmptyState title={t("keys.none")} text={t("keys.none-text")} action={make} />}
      />
      <ActionLink href="/api" label={t("keys.guide")} kind="tertiary" />
    </>
  );
}
