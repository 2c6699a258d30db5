import type { DemoLink } from "../../platform/room.ts";
import { useTexts } from "../../platform/web/use-texts.ts";
import { ActionLink } from "../../ui/action-link.tsx";
import { PageSection } from "../../ui/page-section.tsx";
import { Prose } from "../../ui/prose.tsx";

/** In the demo only: the links that have been mailed to those without account, so that they can be tried. */
export function DemoLinks({ links }: { links: readonly DemoLink[] }) {
  const t = useTexts("shell");
  if (links.length === 0) return null;
  return (
    <PageSection heading={t("demo-link.without")}>
      <Prose>
        <p>{t("demo-link.lead")}</p>
      </Prose>
      {links.map(({ name, about, href }) => (
        <ActionLink key={href} href={href} label={t("demo-link.answer", { name, about })} kind="secondary" />
      ))}
    </PageSection>
  );
}
