import { can } from "../../../platform/access/can.ts";
import { page } from "../../../platform/web/page.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { PageTitle } from "../../../platform/web/page-title.tsx";
import { useFormats } from "../../../platform/web/use-formats.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { PageSection } from "../../../ui/page-section.tsx";
import { Timeline } from "../../../ui/timeline.tsx";
import { writeProgramme } from "../actions.ts";
import { followsUp } from "../parts/follows-up.ts";
import { ProgrammeText } from "../parts/programme-text.tsx";
import { programmeTrail } from "../parts/programme-trail.ts";
import { shownVersion } from "../parts/shown-version.ts";
import { TakeAlong } from "../parts/take-along.tsx";
import { VersionActs } from "../parts/version-acts.tsx";
import { VersionCourse } from "../parts/version-course.tsx";
import { VersionFacts } from "../parts/version-facts.tsx";
import { VersionHeading } from "../parts/version-heading.tsx";
import { VersionNotices } from "../parts/version-notices.tsx";
import { programmeHistory } from "../queries/programme-history.ts";
import { versionText } from "../queries/version-text.ts";
import { programmeLinks } from "../rules/programme-links.ts";

export const handle = programmeTrail;

export const loader = page(async (asked) => {
  const brief = await shownVersion(asked);
  const { world, actor, today } = asked.visit;
  const [parts, history] = await Promise.all([
    versionText(world.db, brief.id, brief.decidedDay ?? today),
    brief.own ? programmeHistory(world.db, brief.programmeId) : [],
  ]);
  return {
    brief,
    parts,
    history,
    today,
    follows: followsUp(actor),
    mayChange: brief.state !== "rejected" && can(actor, writeProgramme, brief.bodyId),
  };
}, "everyone");

type Data = PageProps<typeof loader>["loaderData"];

function History({ history }: Pick<Data, "history">) {
  const t = useTexts("programmes");
  const { moment } = useFormats();
  if (history.length === 0) return null;
  const entries = history.map(({ id, at, who, sentence }) => ({
    id,
    at: { text: moment(at), iso: at.toString() },
    who,
    sentence,
  }));
  return (
    <PageSection heading={t("version.history")}>
      <Timeline label={t("version.history")} entries={entries} sentenceLanguage="sv" />
    </PageSection>
  );
}

/** Who decided it, and where it comes from: before a draft's text, since that is what one works with, and after one that is read. */
function Facts({ brief }: Pick<Data, "brief">) {
  const t = useTexts("programmes");
  return (
    <PageSection heading={t("version.about")} id="om-versionen">
      <VersionFacts brief={brief} />
    </PageSection>
  );
}

/** A version: how it stands and what is next, what it says and demands, who decided it, and what has been done with it. */
export default function VersionPage({ loaderData }: PageProps<typeof loader>) {
  const t = useTexts("programmes");
  const { brief, parts, history, today, mayChange, follows } = loaderData;
  const write = { href: programmeLinks.content(brief.slug, brief.number), label: t("act.write") };
  const adopted = brief.state === "adopted";
  return (
    <>
      <PageTitle title={`${brief.title} ${brief.periodLabel}`} />
      <VersionHeading brief={brief} view="overview" today={today} />
      <VersionNotices brief={brief} />
      {brief.own && !adopted && <VersionCourse state={brief.state} />}
      {brief.own && (
        <PageSection heading={t("version.acts")}>
          <VersionActs brief={brief} mayChange={mayChange} />
        </PageSection>
      )}
      {!adopted && <Facts brief={brief} />}
      {parts.length === 0 ? (
        <EmptyState title={t("text.none")} {...(brief.allowed.has("write") ? { action: write } : {})} />
      ) : (
        <>
          <ProgrammeText parts={parts} follows={follows} />
          <PageSection heading={t("version.take-along")} id="ladda-ned">
            <TakeAlong brief={brief} />
          </PageSection>
        </>
      )}
      {adopted && <Facts brief={brief} />}
      <History history={history} />
    </>
  );
}
