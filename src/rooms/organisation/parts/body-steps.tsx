import { useTexts } from "../../../platform/web/use-texts.ts";
import { ActionLink } from "../../../ui/action-link.tsx";
import { ActionRow } from "../../../ui/action-row.tsx";
import { PageSection } from "../../../ui/page-section.tsx";

const always = { andra: "edit-body", "byt-namn": "rename-body" } as const;
const whileStanding = { "sla-ihop": "merge-body", avsluta: "close-body" } as const;

/** What an administrator can do with a body; one that has ended can only be corrected. */
export function BodySteps({ slug, stands }: { slug: string; stands: boolean }) {
  const t = useTexts("organisation");
  const steps = Object.entries(stands ? { ...always, ...whileStanding } : { andra: always.andra });
  return (
    <PageSection heading={t("body.manage")}>
      <ActionRow>
        {steps.map(([path, label]) => (
          <ActionLink key={path} href={`/organisation/${slug}/${path}`} label={t(label)} kind="secondary" />
        ))}
      </ActionRow>
    </PageSection>
  );
}
