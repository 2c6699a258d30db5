import { useTexts } from "../../../platform/web/use-texts.ts";
import { Notice } from "../../../ui/notice.tsx";
import { PageSection } from "../../../ui/page-section.tsx";
import { StatusTag } from "../../../ui/status-tag.tsx";
import type { ServedWords } from "../queries/served-words.ts";
import { followUpLinks } from "../rules/follow-up-links.ts";

/** What it serves, with the red thread of each requirement; one that has been struck is said to be, and what to do about it. */
export function ServedList({ served: { requirements, areas } }: { served: ServedWords }) {
  const t = useTexts("follow-up");
  if (requirements.length + areas.length === 0) return null;
  return (
    <PageSection heading={t("served.heading")} id="krav">
      {requirements.some(({ struck }) => struck) && <Notice tone="warning">{t("served.struck-notice")}</Notice>}
      <ul>
        {requirements.map(({ id, text, struck }) => (
          <li key={id}>
            {text} {struck && <StatusTag tone="warning" label={t("served.is-struck")} />}{" "}
            <a href={followUpLinks.redThread(id)}>{t("served.red-thread")}</a>
          </li>
        ))}
      </ul>
      {areas.length > 0 && <p>{t("served.in-areas", { areas: areas.map(({ name }) => name).join(", ") })}</p>}
    </PageSection>
  );
}
