import { page } from "../../../platform/web/page.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { PageTitle } from "../../../platform/web/page-title.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { ActionLink } from "../../../ui/action-link.tsx";
import { ActionRow } from "../../../ui/action-row.tsx";
import { PageHeading } from "../../../ui/page-heading.tsx";
import { PageSection } from "../../../ui/page-section.tsx";
import { SummaryList } from "../../../ui/summary-list.tsx";
import { DecisionLine } from "../parts/decision-line.tsx";
import { followsUp } from "../parts/follows-up.ts";
import { ProgrammeText } from "../parts/programme-text.tsx";
import { programmeTrail } from "../parts/programme-trail.ts";
import { ReviewTag } from "../parts/review-tag.tsx";
import { StandingTag } from "../parts/standing-tag.tsx";
import { TakeAlong } from "../parts/take-along.tsx";
import { VersionFacts } from "../parts/version-facts.tsx";
import { VersionTabs } from "../parts/version-tabs.tsx";
import { VersionsTable } from "../parts/versions-table.tsx";
import { focusAreasOf } from "../queries/focus-areas-of.ts";
import { programmePage } from "../queries/programme-page.ts";
import { versionBrief } from "../queries/version-brief.ts";
import { versionText } from "../queries/version-text.ts";
import { programmeLinks } from "../rules/programme-links.ts";

export const handle = programmeTrail;

export const loader = page(async ({ visit: { world, actor, today }, params: { slug } }) => {
  const programme = show(await programmePage(world, actor, { slug }));
  const current = programme.versions.find(({ standing }) => standing === "in_force");
  const brief = current ? show(await versionBrief(world, actor, { slug, number: current.number })) : null;
  const [parts, areas] = brief
    ? await Promise.all([versionText(world.db, brief.id, brief.decidedDay ?? today), focusAreasOf(world.db, brief.id)])
    : [[], []];
  return { programme, brief, parts, areas, today, follows: followsUp(actor) };
}, "everyone");

type Data = PageProps<typeof loader>["loaderData"];

function Heading({ programme: { title, about, body }, brief, today }: Data) {
  const t = useTexts("programmes");
  return (
    <PageHeading
      kicker={body}
      title={brief ? `${title} ${brief.periodLabel}` : title}
      lead={about}
      meta={
        brief ? (
          <>
            <StandingTag standing="in_force" />
            <DecisionLine brief={brief} today={today} />
            {brief.reviewDay && <ReviewTag day={brief.reviewDay} today={today} />}
          </>
        ) : (
          <span>{t("list.nothing-in-force")}</span>
        )
      }
    />
  );
}

/** The version in force, to read where one is: its text, then the fields that it is divided into and the facts about it. */
function InForce({ brief, parts, areas, follows }: Data) {
  const t = useTexts("programmes");
  if (!brief) return null;
  return (
    <>
      <VersionTabs brief={brief} view="overview" />
      <ProgrammeText parts={parts} follows={follows} />
      <PageSection heading={t("version.take-along")} id="ladda-ned">
        <TakeAlong brief={brief} />
      </PageSection>
      <PageSection heading={t("version.about")} id="om-versionen">
        <VersionFacts brief={brief} />
        {areas.length > 0 && (
          <>
            <h3>{t("tab.areas")}</h3>
            <ul lang="sv">
              {areas.map(({ id, name, about }) => (
                <li key={id}>
                  <strong>{name}</strong>
                  {about && `: ${about}`}
                </li>
              ))}
            </ul>
          </>
        )}
      </PageSection>
    </>
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

/** A programme: the version in force to read, then those that came before and are being made, and its sisters. */
export default function ProgrammePage({ loaderData }: PageProps<typeof loader>) {
  const t = useTexts("programmes");
  const { programme, brief } = loaderData;
  const facts = [
    { term: t("facts.responsible"), value: programme.responsible },
    { term: t("facts.body"), value: programme.body },
    { term: t("facts.kind"), value: t(`kind.${programme.kind}`) },
  ];
  return (
    <>
      <PageTitle title={programme.title} />
      <Heading {...loaderData} />
      <InForce {...loaderData} />
      <PageSection heading={t("programme.others")} id="versioner">
        <VersionsTable slug={programme.slug} rows={programme.versions} mayWrite={programme.mayWrite} />
        {programme.versions.length > 1 && (
          <ActionLink href={programmeLinks.comparing(programme.slug)} label={t("compare.link")} kind="secondary" />
        )}
        {!brief && <SummaryList rows={facts} />}
      </PageSection>
      <Sisters programme={programme} />
      <Acts programme={programme} />
    </>
  );
}
