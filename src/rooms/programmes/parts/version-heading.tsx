import { useTexts } from "../../../platform/web/use-texts.ts";
import { ActionLink } from "../../../ui/action-link.tsx";
import { PageHeading } from "../../../ui/page-heading.tsx";
import type { VersionAct } from "../lifecycle.ts";
import type { Halt, Standing, VersionState } from "../model.ts";
import { nextStep } from "../rules/next-step.ts";
import { programmeLinks } from "../rules/programme-links.ts";
import type { ConsultationStanding } from "../rules/reached-state.ts";
import { stepHref } from "../rules/step-href.ts";
import { ReviewTag } from "./review-tag.tsx";
import { StandingTag } from "./standing-tag.tsx";
import { VersionTabs } from "./version-tabs.tsx";

export type Brief = {
  slug: string;
  title: string;
  number: number;
  periodLabel: string;
  body: string;
  owner: string | null;
  own: boolean;
  state: VersionState;
  standing: Standing;
  halted: Halt | null;
  consultation: ConsultationStanding;
  consultationId: string | null;
  reviewDay: Temporal.PlainDate | null;
  parts: number;
  requirements: number;
  areas: number;
  adoptions: number;
  allowed: ReadonlySet<VersionAct>;
};
type View = "overview" | "content" | "requirements" | "areas" | "bases" | "changes" | "adoptions" | "decisions";
type HeadingProps = { brief: Brief; view: View; today: Temporal.PlainDate };

/** Which version it is, how it stands, the one thing to do next, and the views of it. */
export function VersionHeading({ brief, view, today }: HeadingProps) {
  const t = useTexts("programmes");
  const { slug, title, periodLabel, standing, halted, reviewDay, owner, own, body } = brief;
  const next = own ? nextStep(brief) : null;
  const href = next ? stepHref(brief, next) : null;
  const action = next && href ? { action: <ActionLink href={href} label={t(`act.${next}`)} /> } : {};
  const live = standing === "in_force" || standing === "adopted";
  return (
    <>
      <PageHeading
        kicker={body}
        title={`${title} ${periodLabel}`}
        meta={
          <>
            <StandingTag standing={standing} halted={halted} />
            {live && reviewDay && <ReviewTag day={reviewDay} today={today} />}
            {own && owner && <span>{owner}</span>}
            <a href={programmeLinks.page(slug)}>{t("version.all")}</a>
          </>
        }
        {...action}
      />
      <VersionTabs brief={brief} view={view} />
    </>
  );
}
