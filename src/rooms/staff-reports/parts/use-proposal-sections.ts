import { useTexts } from "../../../platform/web/use-texts.ts";
import type { Choice } from "../../../ui/choice.ts";
import type { ReportQuestion } from "../queries/report-page.ts";

/** The sections of the proposal to choose among, the whole first; deeper ones are set in. */
export function useProposalSections(question: ReportQuestion | null): Choice[] {
  const t = useTexts("staff-reports");
  const sections = (question?.sections ?? []).map(({ sectionId, heading, level }) => ({
    value: sectionId,
    label: `${"– ".repeat(level - 1)}${heading}`,
  }));
  return [{ value: "", label: t("viewpoint.whole") }, ...sections];
}
