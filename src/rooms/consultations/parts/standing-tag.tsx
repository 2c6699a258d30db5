import { useTexts } from "../../../platform/web/use-texts.ts";
import { CellNote } from "../../../ui/cell-note.tsx";
import { StatusTag } from "../../../ui/status-tag.tsx";
import type { Tone } from "../../../ui/tone.ts";
import type { ConsulteeOnWall } from "../queries/consultee-rows.ts";
import type { Standing } from "../rules/judge-consultee.ts";

const tones: Record<Standing, Tone> = {
  overdue: "danger",
  "at-risk": "warning",
  "under-way": "info",
  answered: "success",
  withdrawn: "neutral",
};

type Shown = Pick<ConsulteeOnWall, "standing" | "risks" | "stage" | "daysLeft" | "late">;

/** How far it has come, and where there is reason to look: why. */
export function StandingTag({ row: { standing, risks, stage, daysLeft, late } }: { row: Shown }) {
  const t = useTexts("consultations");
  const stages = t(`stage.${stage}`);
  const lateness = standing === "overdue" ? t("wall.days-late", { count: -daysLeft }) : late ? t("wall.came-late") : "";
  const why = [lateness, ...risks.map((risk) => t(`wall.risk.${risk}`))].filter((text) => text !== "");
  return (
    <>
      <StatusTag
        tone={tones[standing]}
        label={standing === "overdue" ? t("wall.overdue", { stage: stages }) : stages}
      />
      {why.length > 0 && <CellNote>{why.join(". ")}</CellNote>}
    </>
  );
}
