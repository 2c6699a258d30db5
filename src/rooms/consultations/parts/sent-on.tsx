import { useTexts } from "../../../platform/web/use-texts.ts";
import { PageSection } from "../../../ui/page-section.tsx";
import { Prose } from "../../../ui/prose.tsx";

type SentOnProps = { parts: readonly { id: string; title: string; asked: number; answered: number }[] };

/** The sub-consultations that were sent from this one, and how far they have come. */
export function SentOn({ parts }: SentOnProps) {
  const t = useTexts("consultations");
  if (parts.length === 0) return null;
  return (
    <PageSection heading={t("incoming.sent-on")} id="underremisser">
      <Prose>
        <ul>
          {parts.map(({ id, title, asked, answered }) => (
            <li key={id}>
              <a href={`/remisser/${id}`}>{title}</a>
              {` – ${t("incoming.sent-on-answered", { answered, asked })}`}
            </li>
          ))}
        </ul>
      </Prose>
    </PageSection>
  );
}
