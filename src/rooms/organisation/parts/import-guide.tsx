import { roles } from "../../../platform/access/actor.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { DetailsBlock } from "../../../ui/details-block.tsx";
import { Prose } from "../../../ui/prose.tsx";
import { importColumns } from "../rules/import-columns.ts";

/** How the file should look: its headings, and the words it may use. */
export function ImportGuide() {
  const t = useTexts("organisation");
  return (
    <DetailsBlock summary={t("import-guide")}>
      <Prose>
        <p>{t("import-guide-first")}</p>
        <ul>
          {importColumns.map((column) => (
            <li key={column}>{t(`import-column.${column}`)}</li>
          ))}
        </ul>
        <p>{t("import-guide-match")}</p>
        <p>{t("import-guide-roles", { roles: roles.map((role) => t(`shell:role.${role}`)).join(", ") })}</p>
      </Prose>
    </DetailsBlock>
  );
}
