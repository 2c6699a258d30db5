import { page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { PageTitle } from "../../../platform/web/page-title.tsx";
import { ChangedWords } from "../../../platform/web/pages/changed-words.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useFormats } from "../../../platform/web/use-formats.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { ActionLink } from "../../../ui/action-link.tsx";
import { PageHeading } from "../../../ui/page-heading.tsx";
import { PageSection } from "../../../ui/page-section.tsx";
import { Steps } from "../../../ui/steps.tsx";
import { SummaryList } from "../../../ui/summary-list.tsx";
import { AnsweringActivities, AnsweringGoals } from "../parts/answering-goals.tsx";
import { planTrail } from "../parts/plan-trail.ts";
import { ThreadViewpoints } from "../parts/thread-viewpoints.tsx";
import { redThread } from "../queries/red-thread.ts";
import { pictureLinks } from "../rules/picture-links.ts";
import { threadOutcome } from "../rules/thread-outcome.ts";
import { yearIn } from "../rules/year-in.ts";

export const handle: PageHandle = { trail: planTrail };

export const loader = page(async ({ visit: { world, actor }, params, url }) =>
  show(await redThread(world, actor, { requirement: params.id, year: yearIn(url.searchParams) })),
);

type Data = PageProps<typeof loader>["loaderData"];

/** The whole thread at a glance; each step leads to its part of the page. */
function Course({ viewpoints, hiddenViewpoints, wordings, answers }: Data) {
  const t = useTexts("follow-up");
  const counts = [
    ["synpunkter", "viewpoints", viewpoints.length + hiddenViewpoints],
    ["lydelser", "wordings", wordings.length],
    ["mal", "goals", answers.goals.length + answers.hiddenGoals],
    ["aktiviteter", "activities", answers.activities.length + answers.hiddenActivities],
    ["utfall", "step-outcome", threadOutcome(answers).done],
  ] as const;
  const steps = counts.map(([id, key, count]) => ({
    ...{ label: t(`thread.${key}`), href: `#${id}`, state: count > 0 ? ("done" as const) : ("waiting" as const) },
    stateLabel: t(`thread.count.${key}`, { count }),
  }));
  return <Steps label={t("thread.course")} steps={steps} />;
}

function Wordings({ wordings }: Data) {
  const t = useTexts("follow-up");
  const { day } = useFormats();
  return (
    <PageSection heading={t("thread.wordings")} id="lydelser">
      <SummaryList
        rows={wordings.map(({ versionId, number, href, section, inForceFrom, words }) => ({
          term: inForceFrom
            ? t("thread.version-from", { number, day: day(inForceFrom) })
            : t("demand.version", { number }),
          value: (
            <div key={versionId}>
              <ChangedWords words={words} labels={{ added: t("thread.added"), removed: t("thread.removed") }} />
              <a href={href}>{section}</a>
            </div>
          ),
        }))}
      />
    </PageSection>
  );
}

function Outcome({ answers }: Data) {
  const t = useTexts("follow-up");
  const { number } = useFormats();
  const outcome = threadOutcome(answers);
  const keys = ["done", "evidenced", "open", "wholly", "partly", "not"] as const;
  return (
    <PageSection heading={t("thread.outcome-title")} id="utfall">
      <SummaryList rows={keys.map((key) => ({ term: t(`thread.result.${key}`), value: number(outcome[key]) }))} />
    </PageSection>
  );
}

/** From the viewpoint that caused a requirement to what came of it; each step leads to its own page, and back. */
export default function RedThreadPage({ loaderData }: PageProps<typeof loader>) {
  const t = useTexts("follow-up");
  const { id, text, programme, year, today, answers, viewpoints, hiddenViewpoints } = loaderData;
  return (
    <>
      <PageTitle title={t("thread.title")} />
      <PageHeading
        kicker={programme}
        title={t("thread.title")}
        lead={text}
        action={
          <ActionLink href={pictureLinks.requirement(id, year)} label={t("thread.to-requirement")} kind="secondary" />
        }
      />
      <Course {...loaderData} />
      <ThreadViewpoints viewpoints={viewpoints} hidden={hiddenViewpoints} />
      <Wordings {...loaderData} />
      <AnsweringGoals answers={answers} heading={t("demand.goals", { year })} />
      <AnsweringActivities answers={answers} heading={t("demand.activities", { year })} today={today} />
      <Outcome {...loaderData} />
    </>
  );
}
