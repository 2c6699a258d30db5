import { page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { PageTitle } from "../../../platform/web/page-title.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useFormats } from "../../../platform/web/use-formats.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { ActionLink } from "../../../ui/action-link.tsx";
import { ActionRow } from "../../../ui/action-row.tsx";
import { DataAge } from "../../../ui/data-age.tsx";
import { PageColumns } from "../../../ui/page-columns.tsx";
import { PageHeading } from "../../../ui/page-heading.tsx";
import { PageSection } from "../../../ui/page-section.tsx";
import { AnswerDueTag } from "../parts/answer-due-tag.tsx";
import { IncomingContent } from "../parts/incoming-content.tsx";
import { IncomingFacts } from "../parts/incoming-facts.tsx";
import { IncomingNotices } from "../parts/incoming-notices.tsx";
import { IncomingStageTag } from "../parts/incoming-stage-tag.tsx";
import { PlanView } from "../parts/plan-view.tsx";
import { SentOn } from "../parts/sent-on.tsx";
import { incomingPage } from "../queries/incoming-page.ts";
import { type IncomingAct, incomingActs } from "../rules/incoming-acts.ts";
import { incomingLinks } from "../rules/incoming-links.ts";
import { nextIncomingAct } from "../rules/next-incoming-act.ts";

export const handle: PageHandle = { trail: [{ href: incomingLinks.list, label: "consultations:incoming.list-title" }] };

export const loader = page(async ({ visit, params }) => {
  const found = show(await incomingPage(visit.world, visit.actor, { consultee: params.consulteeId }));
  return { ...found, next: nextIncomingAct(found.question.stage, found.allowed), today: visit.today };
});

type Data = PageProps<typeof loader>["loaderData"];

const done = new Set(["answered", "declined", "withdrawn"]);
const isOpen = ({ stage, state }: Data["question"]) => !done.has(stage) && (state === "sent" || state === "compiling");

function Heading({ question, next, today }: Pick<Data, "question" | "next" | "today">) {
  const t = useTexts("consultations");
  const { moment } = useFormats();
  const { consulteeId, sentAt, stage, officerName } = question;
  const act = next === "report" && stage !== "registered" ? "open-report" : next;
  return (
    <PageHeading
      kicker={t("incoming.kicker", { sender: question.senderName, number: question.senderCaseNumber })}
      title={question.title}
      meta={
        <>
          {isOpen(question) && <AnswerDueTag due={question.dueDay} today={today} />}
          <IncomingStageTag stage={question.state === "withdrawn" ? "withdrawn" : stage} />
          <span>{officerName ? t("incoming.officer-is", { name: officerName }) : t("incoming.no-officer")}</span>
          {sentAt && <DataAge label={t("incoming.came-at", { at: moment(sentAt) })} iso={sentAt.toString()} />}
        </>
      }
      {...(next
        ? { action: <ActionLink href={incomingLinks.act(consulteeId, next)} label={t(`incoming.act.${act}`)} /> }
        : {})}
    />
  );
}

function Acts({ question: { consulteeId }, allowed, next }: Pick<Data, "question" | "allowed" | "next">) {
  const t = useTexts("consultations");
  const acts = incomingActs.filter((act: IncomingAct) => allowed.has(act) && act !== next);
  if (acts.length === 0) return null;
  return (
    <PageSection heading={t("incoming.acts")} id="gora">
      <ActionRow>
        {acts.map((act) => (
          <ActionLink
            key={act}
            href={incomingLinks.act(consulteeId, act)}
            label={t(`incoming.act.${act}`)}
            kind="secondary"
          />
        ))}
      </ActionRow>
    </PageSection>
  );
}

/** One consultation that has come: what is asked and by when, the way there, and what to do next. */
export default function IncomingPage({ loaderData }: PageProps<typeof loader>) {
  const t = useTexts("consultations");
  const { question, plan, files, extensions, answer, parts, sections, today } = loaderData;
  const { consulteeId, instructions, questions } = question;
  return (
    <>
      <PageTitle title={question.title} />
      <Heading {...loaderData} />
      <IncomingNotices question={question} extensions={extensions} answer={answer} />
      {plan && isOpen(question) && <PlanView plan={plan} today={today} />}
      <PageColumns asideLabel={t("incoming.facts")} aside={<IncomingFacts question={question} />}>
        <Acts {...loaderData} />
        <SentOn parts={parts} />
        <IncomingContent
          instructions={instructions}
          questions={questions}
          sections={sections}
          files={files}
          fileHref={(id) => incomingLinks.file(consulteeId, id)}
        />
      </PageColumns>
    </>
  );
}
