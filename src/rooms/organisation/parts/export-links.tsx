import { useTexts } from "../../../platform/web/use-texts.ts";
import { DetailsBlock } from "../../../ui/details-block.tsx";
import { Prose } from "../../../ui/prose.tsx";

const tables = ["organ", "personer", "roller"] as const;

/** The directory as files. */
export function ExportLinks() {
  const t = useTexts("organisation");
  return (
    <DetailsBlock summary={t("export.summary")}>
      <Prose>
        <p>{t("export.lead")}</p>
        <ul>
          {tables.map((table) => (
            <li key={table}>
              <a href={`/organisation/export.csv?vad=${table}`}>{t(`export.${table}`)}</a>
            </li>
          ))}
        </ul>
      </Prose>
    </DetailsBlock>
  );
}
