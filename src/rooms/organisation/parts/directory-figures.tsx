import { useFormats } from "../../../platform/web/use-formats.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { KeyFigures } from "../../../ui/key-figures.tsx";

type Counts = { bodies: number; people: number; away: number; stale: number };

/** How large the organisation is, and how much of what is said of it is old. */
export function DirectoryFigures({ counts }: { counts: Counts }) {
  const t = useTexts("organisation");
  const { number } = useFormats();
  const stale = counts.stale > 0 ? { tone: "warning" as const } : {};
  return (
    <KeyFigures
      label={t("figures.label")}
      figures={[
        { value: number(counts.bodies), label: t("figures.bodies") },
        { value: number(counts.people), label: t("figures.people"), href: "/organisation/personer" },
        { value: number(counts.away), label: t("figures.away") },
        {
          value: number(counts.stale),
          label: t("figures.stale"),
          note: t("figures.stale-note"),
          href: "/organisation/kontaktvagar",
          ...stale,
        },
      ]}
    />
  );
}
