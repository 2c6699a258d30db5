import { useTexts } from "../../../platform/web/use-texts.ts";
import { ActionLink } from "../../../ui/action-link.tsx";
import { ActionRow } from "../../../ui/action-row.tsx";
import { importLinks } from "../rules/import-links.ts";
import { recurringLinks } from "../rules/recurring-links.ts";

/** What is done with a whole plan at once. */
export function PlanTools({ slug, year }: { slug: string; year: number }) {
  const t = useTexts("follow-up");
  const links = [
    { href: importLinks.many(slug, year), label: t("many.title") },
    { href: importLinks.copy(slug, year), label: t("copy.entrance") },
    { href: recurringLinks.list(slug), label: t("recurring.title") },
    { href: importLinks.start(slug, year), label: t("import.title") },
    { href: importLinks.export(slug, year), label: t("import.as-sheet") },
  ];
  return (
    <ActionRow>
      {links.map((link) => (
        <ActionLink key={link.href} {...link} kind="tertiary" />
      ))}
    </ActionRow>
  );
}
