import { useTexts } from "../../../platform/web/use-texts.ts";
import { ActionLink } from "../../../ui/action-link.tsx";
import { PageHeading } from "../../../ui/page-heading.tsx";
import { nextStep } from "../rules/next-step.ts";
import { programmeLinks } from "../rules/programme-links.ts";
import { stepHref } from "../rules/step-href.ts";
import { DecisionLine } from "./decision-line.tsx";
import { ReviewTag } from "./review-tag.tsx";
import { StandingTag } from "./standing-tag.tsx";
import { VersionTabs } from "./version-tabs.tsx";
import type { VersionView, ViewedVersion } from "./viewed-version.ts";

type HeadingProps = { brief: ViewedVersion; view: VersionView; today: Temporal.PlainDate };

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
            <DecisionLine brief={brief} today={today} />
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
