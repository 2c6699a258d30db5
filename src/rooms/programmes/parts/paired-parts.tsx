import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { DetailsBlock } from "../../../ui/details-block.tsx";
import { PageSection } from "../../../ui/page-section.tsx";
import { SelectField } from "../../../ui/select-field.tsx";
import type { WaitingImport } from "../queries/waiting-import.ts";
import type { ImportPlan, PlannedPart } from "../rules/import-plan.ts";

type PairedProps = { plan: ImportPlan; waiting: WaitingImport };

/** Which part of the version a section of the text is, proposed and to be put right. */
function Pair({ part, waiting }: { part: PlannedPart; waiting: WaitingImport }) {
  const t = useTexts("programmes");
  const { field } = useRefilled();
  const choices = waiting.known.map(({ partId, heading }) => ({ value: partId, label: heading }));
  return (
    <SelectField
      {...field(`is-${part.position}`, waiting.pairs[part.position] ?? "new")}
      label={part.heading}
      choices={[{ value: "new", label: t("import.is-new") }, ...choices]}
    />
  );
}

/** The sections that are not sure first; those whose heading says which they are lie folded, and can be changed too. */
export function PairedParts({ plan, waiting }: PairedProps) {
  const t = useTexts("programmes");
  if (waiting.known.length === 0) return null;
  const sure = ({ was, heading }: PlannedPart) => was !== null && was.heading === heading;
  const known = plan.parts.filter(sure);
  const unsure = plan.parts.filter((part) => !sure(part));
  return (
    <PageSection heading={t("import.pairs")} id="delar">
      <p>{t(unsure.length > 0 ? "import.pairs-text" : "import.pairs-all")}</p>
      {unsure.map((part) => (
        <Pair key={part.position} part={part} waiting={waiting} />
      ))}
      {known.length > 0 && (
        <DetailsBlock summary={t("import.pairs-known", { count: known.length })}>
          {known.map((part) => (
            <Pair key={part.position} part={part} waiting={waiting} />
          ))}
        </DetailsBlock>
      )}
    </PageSection>
  );
}
