import { useTexts } from "../../../platform/web/use-texts.ts";
import { DetailsBlock } from "../../../ui/details-block.tsx";
import { Prose } from "../../../ui/prose.tsx";
import { planColumns, planHeading } from "../rules/plan-columns.ts";

/** How the sheet should look, column by column. */
export function ImportColumnsGuide({ language }: { language: "sv" | "en" }) {
  const t = useTexts("follow-up");
  return (
    <DetailsBlock summary={t("import.guide")}>
      <Prose>
        <p>{t("import.guide-first")}</p>
        <ul>
          {planColumns.map((column) => (
            <li key={column}>
              <strong>{planHeading(column, language)}</strong>: {t(`import.column.${column}`)}
            </li>
          ))}
        </ul>
      </Prose>
    </DetailsBlock>
  );
}
