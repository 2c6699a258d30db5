import { page } from "../../../platform/web/page.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { PageTitle } from "../../../platform/web/page-title.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useFormats } from "../../../platform/web/use-formats.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { ActionLink } from "../../../ui/action-link.tsx";
import { ActionRow } from "../../../ui/action-row.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { PageHeading } from "../../../ui/page-heading.tsx";
import { type Step, Steps } from "../../../ui/steps.tsx";
import { periodTrail } from "../parts/period-trail.ts";
import { StandingTag } from "../parts/standing-tag.tsx";
import { bodyPeriodPage } from "../queries/body-period-page.ts";
import { followUpLinks } from "../rules/follow-up-links.ts";
import { periodLinks } from "../rules/period-links.ts";

export const handle = periodTrail;

export const loader = page(async ({ visit, params }) =>
  show(await bodyPeriodPage(visit.world, visit.actor, { period: params.id, body: params.slug })),
);

type Data = PageProps<typeof loader>["loaderData"];

/** What is left to do, in the order it is done; the first that is not done is the one to do now. */
function useSteps({ row, progress, assesses, allowed, mayUpdate }: Data): Step[] {
  const t = useTexts("follow-up");
  const { periodId: id, slug } = row;
  const nothing = progress.things === 0;
  const told = !nothing && progress.fresh >= progress.things && (!assesses || progress.assessed >= progress.goals);
  const update = nothing ? followUpLinks.plan(slug, row.year) : periodLinks.update(id, slug);
  const counted = assesses ? t("body-period.told-and-assessed", progress) : t("body-period.told", progress);
  const all = [
    {
      label: t(nothing ? "body-period.plan" : "body-period.update"),
      done: told,
      note: nothing ? t("body-period.nothing") : counted,
      href: mayUpdate ? update : undefined,
    },
    {
      label: t("body-period.introduction"),
      done: progress.introduction > 0,
      note: t("body-period.introduction-note"),
      href: allowed.has("write") ? periodLinks.introduction(id, slug) : undefined,
    },
    {
      label: t("body-period.hand-in"),
      done: row.handedInAt !== null && row.openedReason === null,
      note: t("body-period.due", { day: row.dueDay.toString() }),
      href: allowed.has("hand-in") ? periodLinks.handIn(id, slug) : undefined,
    },
  ];
  const current = all.findIndex(({ done }) => !done);
  return all.map(({ label, done, note: fact, href }, at) => {
    const state = done ? "done" : at === current ? "current" : "waiting";
    return { label, state, stateLabel: t(`body-period.step-${state}`), note: fact, ...(href ? { href } : {}) };
  });
}

function Said({ row }: Pick<Data, "row">) {
  const t = useTexts("follow-up");
  const { moment } = useFormats();
  if (row.openedReason !== null)
    return (
      <Notice tone="warning" title={t("body-period.opened-title")}>
        {row.openedReason}
      </Notice>
    );
  if (row.handedInAt !== null)
    return (
      <Notice tone="success" title={t("body-period.handed-in-title")}>
        {t("body-period.handed-in-text", { number: row.number ?? 1, at: moment(row.handedInAt) })}
      </Notice>
    );
  if (row.state === "planned")
    return <Notice tone="info">{t("body-period.opens", { day: row.opensDay.toString() })}</Notice>;
  if (row.standing === "overdue")
    return <Notice tone="danger">{t("body-period.overdue", { day: row.dueDay.toString() })}</Notice>;
  return row.standing === "missed" ? <Notice tone="danger">{t("hand-in.period-closed")}</Notice> : null;
}

/** A body's own page in a period: what is left to say, and the way to the report. */
export default function BodyPeriodPage({ loaderData }: PageProps<typeof loader>) {
  const t = useTexts("follow-up");
  const { row, allowed, mayUpdate } = loaderData;
  const steps = useSteps(loaderData);
  const next = steps.find(({ state, href }) => state === "current" && href);
  const title = `${t(`period.${row.kind}`)} ${row.year}`;
  const lead = t("body-period.lead", { cutOff: row.cutOff.toString(), due: row.dueDay.toString() });
  const working = mayUpdate || allowed.size > 0;
  return (
    <>
      <PageTitle title={`${title} – ${row.name}`} />
      <PageHeading
        title={title}
        kicker={row.name}
        lead={lead}
        meta={<StandingTag standing={row.standing} />}
        action={next?.href && <ActionLink href={next.href} label={next.label} />}
      />
      <Said row={row} />
      {working && <Steps label={t("body-period.steps")} steps={steps} />}
      {row.handedInAt !== null && (
        <ActionRow>
          <ActionLink href={periodLinks.report(row.periodId, row.slug)} label={t("body-period.read-report")} />
          <ActionLink
            href={periodLinks.reportFile(row.periodId, row.slug, "docx")}
            label={t("report.docx")}
            kind="secondary"
          />
          <ActionLink
            href={periodLinks.reportFile(row.periodId, row.slug, "pdf")}
            label={t("report.pdf")}
            kind="secondary"
          />
        </ActionRow>
      )}
    </>
  );
}
