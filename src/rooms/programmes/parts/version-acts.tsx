import { useTexts } from "../../../platform/web/use-texts.ts";
import { ActionLink } from "../../../ui/action-link.tsx";
import { ActionRow } from "../../../ui/action-row.tsx";
import type { VersionAct } from "../lifecycle.ts";
import { programmeLinks } from "../rules/programme-links.ts";
import { stepHref } from "../rules/step-href.ts";

type Version = { slug: string; number: number; consultationId: string | null; allowed: ReadonlySet<VersionAct> };

const shown = [
  "approve-for-consultation",
  "send",
  "compile",
  "prepare",
  "propose",
  "adopt",
  "table",
  "refer-back",
  "take-up",
  "reject",
  "repeal",
  "discard",
] as const satisfies readonly VersionAct[];

/** Everything that can be done with a version now, in plain sight. */
export function VersionActs({ brief, mayChange }: { brief: Version; mayChange: boolean }) {
  const t = useTexts("programmes");
  const { slug, number, allowed } = brief;
  const acts = shown.filter((act) => allowed.has(act));
  if (acts.length === 0 && !mayChange) return <p>{t("version.nothing-to-do")}</p>;
  return (
    <ActionRow>
      {mayChange && (
        <ActionLink href={programmeLinks.versionFacts(slug, number)} label={t("version.change")} kind="secondary" />
      )}
      {acts.map((act) => (
        <ActionLink key={act} href={stepHref(brief, act) ?? ""} label={t(`act.${act}`)} kind="secondary" />
      ))}
    </ActionRow>
  );
}
