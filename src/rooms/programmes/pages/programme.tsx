import { page } from "../../../platform/web/page.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { PageTitle } from "../../../platform/web/page-title.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { ActionLink } from "../../../ui/action-link.tsx";
import { ActionRow } from "../../../ui/action-row.tsx";
import { PageColumns } from "../../../ui/page-columns.tsx";
import { PageHeading } from "../../../ui/page-heading.tsx";
import { PageSection } from "../../../ui/page-section.tsx";
import { SummaryList } from "../../../ui/summary-list.tsx";
import { programmeTrail } from "../parts/programme-trail.ts";
import { ReviewTag } from "../parts/review-tag.tsx";
import { StandingTag } from "../parts/standing-tag.tsx";
import { VersionsTable } from "../parts/versions-table.tsx";
import { programmePage } from "../queries/programme-page.ts";
import { programmeLinks } from "../rules/programme-links.ts";

export const handle = programmeTrail;

export const loader = page(async ({ visit, params }) => {
  const programme = show(await programmePage(visit.world, visit.actor, { slug: params.slug }));
  return { programme, today: visit.today };
}, "everyone");

type Data = PageProps<typeof loader>["loaderData"];

function Heading({ programme: { slug, title, about, versions }, today }: Data) {
  const t = useTexts("programmes");
  const current = versions.find(({ standing }) => standing === "in_force");
  const read = current
    ? { href: programmeLinks.version(slug, current.number), label: t("programme.read", { label: current.periodLabel }) }
    : null;
  return (
    <PageHeading
      title={title}
      lead={about}
      meta={
        <>
          {current ? <StandingTag standing="in_force" /> : <span>{t("list.nothing-in-force")}</span>}
          {current?.reviewDay && <ReviewTag day={current.reviewDay} today={today} />}
        </>
      }
      {...(read ? { action: <ActionLink {...read} /> } : {})}
    />
  );
}

function Sisters({ programme: { sisters } }: Pick<Data, "programme">) {
  const t = useTexts("programmes");
  if (sisters.length === 0) return null;
  return (
    <PageSection heading={t("sisters.title")}>
      <ul>
        {sisters.map(({ id, slug, title, about }) => (
          <li key={id}>
            <a href={programmeLinks.page(slug)}>{title}</a>
            {`: ${about}`}
          </li>
        ))}
      </ul>
    </PageSection>
  );
}

function Acts({ programme: { slug, mayWrite } }: Pick<Data, "programme">) {
  const t = useTexts("programmes");
  if (!mayWrite) return null;
  return (
    <PageSection heading={t("version.acts")}>
      <ActionRow>
        <ActionLink href={programmeLinks.newVersion(slug)} label={t("begin.title")} kind="secondary" />
        <ActionLink href={programmeLinks.facts(slug)} label={t("facts.change")} kind="secondary" />
        <ActionLink href={programmeLinks.sisters(slug)} label={t("sisters.change")} kind="secondary" />
      </ActionRow>
    </PageSection>
  );
}

/** A programme through its versions: what is in force first, then what came before and what is being made. */
export default function ProgrammePage({ loaderData }: PageProps<typeof loader>) {
  const t = useTexts("programmes");
  const { programme } = loaderData;
  const facts = [
    { term: t("facts.responsible"), value: programme.responsible },
    { term: t("facts.body"), value: programme.body },
    { term: t("facts.kind"), value: t(`kind.${programme.kind}`) },
  ];
  return (
    <>
      <PageTitle title={programme.title} />
      <Heading {...loaderData} />
      <PageColumns asideLabel={t("version.facts")} aside={<SummaryList rows={facts} />}>
        <PageSection heading={t("programme.versions")}>
          <VersionsTable slug={programme.slug} rows={programme.versions} mayWrite={programme.mayWrite} />
          {programme.versions.length > 1 && (
            <ActionLink href={programmeLinks.comparing(programme.slug)} label={t("compare.link")} kind="secondary" />
          )}
        </PageSection>
        <Sisters programme={programme} />
        <Acts programme={programme} />
      </PageColumns>
    </>
  );
}
