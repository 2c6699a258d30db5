import { page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { PageTitle } from "../../../platform/web/page-title.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useFormats } from "../../../platform/web/use-formats.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { ActionLink } from "../../../ui/action-link.tsx";
import { KeyFigures } from "../../../ui/key-figures.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { PageHeading } from "../../../ui/page-heading.tsx";
import { PageSection } from "../../../ui/page-section.tsx";
import { Prose } from "../../../ui/prose.tsx";
import { SummaryList } from "../../../ui/summary-list.tsx";
import { AnsweringActivities, AnsweringGoals } from "../parts/answering-goals.tsx";
import { planTrail } from "../parts/plan-trail.ts";
import { requirementPage } from "../queries/requirement-page.ts";
import { followUpLinks } from "../rules/follow-up-links.ts";
import { pictureLinks } from "../rules/picture-links.ts";
import { yearIn } from "../rules/year-in.ts";

export const handle: PageHandle = { trail: planTrail };

export const loader = page(async ({ visit: { world, actor }, params, url }) =>
  show(await requirementPage(world, actor, { requirement: params.id, year: yearIn(url.searchParams) })),
);

type Data = PageProps<typeof loader>["loaderData"];

function Facts({ facts, textHref }: Data) {
  const t = useTexts("follow-up");
  const { day } = useFormats();
  const { section, programme } = facts;
  return (
    <SummaryList
      rows={[
        { term: t("lists.addressee"), value: t(`addressee.${facts.addressee}`) },
        { term: t("lists.due"), value: day(facts.dueDay) },
        { term: t("demand.evidence-wanted"), value: facts.evidenceWanted || "–" },
        {
          term: t("demand.stands-in"),
          value: <a href={textHref}>{`${programme}, ${section}`}</a>,
        },
      ]}
    />
  );
}

function Figures({ bound, answered, answers, year }: Data) {
  const t = useTexts("follow-up");
  const { number } = useFormats();
  const left = bound - answered;
  const done = answers.activities.filter(({ state }) => state === "done");
  return (
    <KeyFigures
      label={t("demand.figures", { year })}
      figures={[
        { value: number(bound), label: t("demand.bound") },
        { value: number(answered), label: t("demand.answered"), tone: answered > 0 ? "success" : "neutral" },
        {
          ...{ value: number(left), label: t("demand.unanswered") },
          ...(left > 0 ? { tone: "warning", href: "#utan-svar" } : { tone: "success" }),
        },
        { value: `${number(done.length)} / ${number(answers.activities.length)}`, label: t("demand.done") },
      ]}
    />
  );
}

function Unanswered({ unanswered, year, city, bound, answered }: Data) {
  const t = useTexts("follow-up");
  const hidden = bound - answered - unanswered.length;
  if (bound === answered) return null;
  return (
    <PageSection heading={t("demand.unanswered-title")} id="utan-svar">
      <Prose>
        {unanswered.length > 0 && (
          <ul>
            {unanswered.map(({ id, slug, name }) => (
              <li key={id}>
                <a href={followUpLinks.plan(slug, year)}>{name}</a>
              </li>
            ))}
          </ul>
        )}
        {!city && hidden > 0 && <p>{t("demand.hidden-bodies", { count: hidden })}</p>}
      </Prose>
    </PageSection>
  );
}

/** One requirement: whom it binds, who has answered it with what, and who has not. */
export default function RequirementPage({ loaderData }: PageProps<typeof loader>) {
  const t = useTexts("follow-up");
  const { facts, year, today, answers } = loaderData;
  return (
    <>
      <PageTitle title={t("demand.title", { section: facts.section })} />
      <PageHeading
        kicker={`${facts.programme}, ${t("demand.version", { number: facts.number })}`}
        title={t("demand.title", { section: facts.section })}
        lead={facts.text}
        action={<ActionLink href={pictureLinks.redThread(facts.id, year)} label={t("thread.follow")} />}
      />
      {!facts.inForce && (
        <Notice tone="warning" title={t("demand.not-in-force")}>
          <p>{t("demand.not-in-force-why", { year })}</p>
        </Notice>
      )}
      <Figures {...loaderData} />
      <Facts {...loaderData} />
      <AnsweringGoals answers={answers} heading={t("demand.goals", { year })} />
      <AnsweringActivities answers={answers} heading={t("demand.activities", { year })} today={today} />
      <Unanswered {...loaderData} />
    </>
  );
}
