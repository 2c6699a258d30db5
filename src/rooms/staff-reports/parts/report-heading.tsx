import { useFormats } from "../../../platform/web/use-formats.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { ActionLink } from "../../../ui/action-link.tsx";
import { DataAge } from "../../../ui/data-age.tsx";
import { PageHeading } from "../../../ui/page-heading.tsx";
import { StatusTag } from "../../../ui/status-tag.tsx";
import type { ReportAct } from "../lifecycle.ts";
import type { ReportFacts, ReportQuestion } from "../queries/report-page.ts";
import type { ReportParts } from "../queries/report-parts.ts";
import { nextStep } from "../rules/next-step.ts";
import { mendedAt } from "../rules/report-links.ts";
import type { Lack } from "../rules/what-is-missing.ts";
import { actHref, pagedActs } from "./act-href.ts";
import { DueTag } from "./due-tag.tsx";
import { StateTag } from "./state-tag.tsx";

type ReportHeadingProps = {
  facts: ReportFacts;
  question: ReportQuestion | null;
  parts: ReportParts;
  lacks: readonly Lack[];
  allowed: ReadonlySet<ReportAct>;
  today: Temporal.PlainDate;
};

function Standing({ facts, question, today }: Pick<ReportHeadingProps, "facts" | "question" | "today">) {
  const t = useTexts("staff-reports");
  const { moment } = useFormats();
  return (
    <>
      <StateTag state={facts.state} />
      {question?.withdrawn && <StatusTag tone="warning" label={t("report.withdrawn")} />}
      {question && <DueTag day={question.dueDay} today={today} />}
      <span>{facts.officer ? t("report.officer-is", { name: facts.officer }) : t("report.no-officer")}</span>
      <DataAge label={t("report.changed-at", { at: moment(facts.updatedAt) })} iso={facts.updatedAt.toString()} />
    </>
  );
}

/** The one thing to do: mend the first that is missing, or take the report further. */
function Next({ facts, parts, lacks, allowed }: Pick<ReportHeadingProps, "facts" | "parts" | "lacks" | "allowed">) {
  const t = useTexts("staff-reports");
  const next = nextStep(facts, lacks.length, allowed);
  const [first] = lacks;
  if (next === "mend" && first) {
    const rows = new Map(parts.sections.map(({ kind, id }) => [kind as string, id]));
    const label = t("report.next", { what: t(`report.mend.${first.at}`, first.values ?? {}) });
    return <ActionLink href={mendedAt(first, facts.id, rows)} label={label} />;
  }
  const act = pagedActs.find((one) => one === next);
  return act ? <ActionLink href={actHref(act, facts.id)} label={t(`report.act.${act}`)} /> : null;
}

/** Which report, how far it has come, when it is due and whose it is; and the one thing to do next. */
export function ReportHeading({ facts, question, parts, lacks, allowed, today }: ReportHeadingProps) {
  const t = useTexts("staff-reports");
  return (
    <PageHeading
      kicker={t("report.kicker", { number: facts.number, body: facts.body })}
      title={facts.title}
      meta={<Standing facts={facts} question={question} today={today} />}
      action={<Next facts={facts} parts={parts} lacks={lacks} allowed={allowed} />}
    />
  );
}
