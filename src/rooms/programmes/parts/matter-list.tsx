import { useTexts } from "../../../platform/web/use-texts.ts";
import { ActionForm } from "../../../ui/action-form.tsx";
import { PageSection } from "../../../ui/page-section.tsx";
import type { MovedMatter } from "../queries/matters-of.ts";
import { programmeLinks } from "../rules/programme-links.ts";

/** The matters that another programme takes on from this version, and why; to those who write it, how to take that back. */
export function MatterList({ matters, mayWrite }: { matters: readonly MovedMatter[]; mayWrite: boolean }) {
  const t = useTexts("programmes");
  if (matters.length === 0) return null;
  return (
    <PageSection heading={t("areas.matters")}>
      <ul>
        {matters.map(({ id, matter, fromArea, to, toSlug, reason }) => (
          <li key={id}>
            <strong>{matter}</strong>
            {fromArea ? ` (${fromArea}) ` : " "}
            {t("areas.moved-to")} <a href={programmeLinks.page(toSlug)}>{to}</a>
            {`. ${reason}`}
            {mayWrite && (
              <ActionForm label={t("areas.withdraw")} about={matter} fields={{ withdraw: id }} kind="tertiary" />
            )}
          </li>
        ))}
      </ul>
    </PageSection>
  );
}
