import { page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { PageTitle } from "../../../platform/web/page-title.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useFormats } from "../../../platform/web/use-formats.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { DataTable } from "../../../ui/data-table.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { FilterForm } from "../../../ui/filter-form.tsx";
import { PageHeading } from "../../../ui/page-heading.tsx";
import { PageSection } from "../../../ui/page-section.tsx";
import { DifferenceView } from "../parts/difference-view.tsx";
import { VersionAttests } from "../parts/version-attests.tsx";
import { reportVersions } from "../queries/report-versions.ts";
import { attestLinks } from "../rules/attest-links.ts";

export const handle: PageHandle = { trail: [{ href: "/tjansteutlatanden", label: "staff-reports:list.title" }] };

export const loader = page(async ({ visit, params, url }) => {
  const chosen = { from: url.searchParams.get("fran") ?? undefined, to: url.searchParams.get("till") ?? undefined };
  const asked = { report: params.id, ...chosen, language: visit.language };
  return show(await reportVersions(visit.world, visit.actor, asked));
});

type Data = PageProps<typeof loader>["loaderData"];

/** Which two are held against each other; any two may be. */
function Compared({ facts, versions, compared, changes }: Data) {
  const t = useTexts("staff-reports");
  if (!compared || !changes) return null;
  const choices = versions.map(({ number }) => ({ value: String(number), label: t("difference.version", { number }) }));
  const select = (name: string, label: string, value: number) =>
    ({ kind: "select", name, label, value: String(value), choices, any: t("difference.newest") }) as const;
  return (
    <PageSection heading={t("difference.compared", compared)} id="jamforelse">
      <FilterForm
        label={t("difference.compare")}
        action={attestLinks.versions(facts.id)}
        fields={[select("fran", t("difference.from"), compared.from), select("till", t("difference.to"), compared.to)]}
        submitLabel={t("difference.compare")}
      />
      <DifferenceView parts={changes} />
    </PageSection>
  );
}

/** The versions, newest first, each with who has attested it. */
function VersionTable({ versions, attests }: Data) {
  const t = useTexts("staff-reports");
  const { moment } = useFormats();
  return (
    <DataTable
      caption={t("difference.title")}
      captionHidden
      rows={versions}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "number",
          header: t("difference.number"),
          primary: true,
          cell: ({ number }) => t("difference.version", { number }),
        },
        { key: "at", header: t("difference.at"), nowrap: true, cell: ({ at }) => moment(at) },
        {
          key: "attests",
          header: t("verify.attests"),
          cardLabel: false,
          cell: ({ id }) => <VersionAttests attests={attests.filter(({ versionId }) => versionId === id)} />,
        },
      ]}
      empty={<EmptyState title={t("difference.no-versions")} text={t("difference.no-versions-text")} />}
    />
  );
}

/** Every version somebody was asked to attest, who did, and what differs between any two. */
export default function Versions({ loaderData }: PageProps<typeof loader>) {
  const t = useTexts("staff-reports");
  const { facts } = loaderData;
  return (
    <>
      <PageTitle title={`${t("difference.title")} – ${facts.title}`} />
      <PageHeading
        title={t("difference.title")}
        kicker={`${facts.number} ${facts.title}`}
        lead={t("difference.lead")}
      />
      <p>
        <a href={attestLinks.report(facts.id)}>{t("difference.back")}</a>
      </p>
      <VersionTable {...loaderData} />
      <Compared {...loaderData} />
    </>
  );
}
