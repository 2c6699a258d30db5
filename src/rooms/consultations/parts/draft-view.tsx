import { useTexts } from "../../../platform/web/use-texts.ts";
import { ActionLink } from "../../../ui/action-link.tsx";
import { DetailsBlock } from "../../../ui/details-block.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { PageSection } from "../../../ui/page-section.tsx";
import { Steps } from "../../../ui/steps.tsx";
import type { SenderAct } from "../lifecycle.ts";
import { consultationLinks } from "../rules/consultation-links.ts";
import { draftSteps } from "../rules/draft-steps.ts";
import type { DueDayJudgement } from "../rules/judge-due-day.ts";
import type { Expansion } from "../rules/write-out-addressees.ts";
import { ExpandedList } from "./expanded-list.tsx";

type Brief = { id: string; dueDay: Temporal.PlainDate; questions: readonly string[]; allowed: ReadonlySet<SenderAct> };
export type Readiness = {
  expansion: Expansion;
  sections: readonly { sectionId: string; heading: string; level: number }[];
  dueDayIs: DueDayJudgement;
};
type DraftViewProps = { brief: Brief; readiness: Readiness };

function Course({ brief, readiness: { expansion, sections } }: DraftViewProps) {
  const t = useTexts("consultations");
  const done = {
    sections: sections.length,
    questions: brief.questions.length,
    consultees: expansion.consultees.length,
  };
  const steps = draftSteps(done).map(({ act, state, count }) => ({
    label: t(`step.${act}`),
    state,
    stateLabel: t(`step-state.${state}`),
    ...(brief.allowed.has(act) ? { href: consultationLinks.act(brief.id, act) } : {}),
    ...(count === null ? {} : { note: t(`step-count.${act}`, { count }) }),
  }));
  return <Steps label={t("draft.course")} steps={steps} />;
}

/** A due day that is a day off stands out, since those who are asked will wonder. */
function DueNotice({ dueDayIs, dueDay }: { dueDayIs: DueDayJudgement; dueDay: Temporal.PlainDate }) {
  const t = useTexts("consultations");
  if (dueDayIs.kind === "good") return null;
  const day = dueDay.toString();
  if (dueDayIs.kind === "past") {
    return (
      <Notice tone="danger" title={t("draft.day-passed-title")}>
        <p>{t("problem.due-day-passed", { day })}</p>
      </Notice>
    );
  }
  return (
    <Notice tone="warning" title={t("draft.day-free-title")}>
      <p>{t("draft.day-free-text", { day, before: dueDayIs.before?.toString() ?? "–" })}</p>
    </Notice>
  );
}

function Proposal({ brief, readiness: { sections } }: DraftViewProps) {
  const t = useTexts("consultations");
  const write = { href: consultationLinks.act(brief.id, "propose"), label: t("act.propose") };
  const may = brief.allowed.has("propose");
  const link = <ActionLink {...write} kind="secondary" />;
  return (
    <PageSection heading={t("draft.proposal")} id="forslag" {...(may && sections.length > 0 ? { action: link } : {})}>
      {sections.length === 0 ? (
        <EmptyState
          title={t("draft.no-proposal")}
          text={t("problem.no-proposal")}
          {...(may ? { action: write } : {})}
        />
      ) : (
        <DetailsBlock summary={t("step-count.propose", { count: sections.length })} open={sections.length <= 20}>
          <ol>
            {sections.map(({ sectionId, heading, level }) => (
              <li key={sectionId}>{`${"– ".repeat(level - 1)}${heading}`}</li>
            ))}
          </ol>
        </DetailsBlock>
      )}
    </PageSection>
  );
}

function Questions({ brief }: Pick<DraftViewProps, "brief">) {
  const t = useTexts("consultations");
  if (brief.questions.length === 0) return null;
  return (
    <PageSection heading={t("draft.questions")} id="fragor">
      <ol>
        {brief.questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ol>
    </PageSection>
  );
}

/** A draft as it stands: the steps left, the proposal's headings, the questions, and exactly whom it would reach. */
export function DraftView({ brief, readiness }: DraftViewProps) {
  const t = useTexts("consultations");
  const change = (
    <ActionLink href={consultationLinks.act(brief.id, "address")} label={t("act.address")} kind="secondary" />
  );
  return (
    <>
      <DueNotice dueDayIs={readiness.dueDayIs} dueDay={brief.dueDay} />
      <Course brief={brief} readiness={readiness} />
      <Proposal brief={brief} readiness={readiness} />
      <Questions brief={brief} />
      <PageSection
        heading={t("draft.addressees")}
        id="mottagare"
        {...(brief.allowed.has("address") ? { action: change } : {})}
      >
        <ExpandedList expansion={readiness.expansion} />
      </PageSection>
    </>
  );
}
